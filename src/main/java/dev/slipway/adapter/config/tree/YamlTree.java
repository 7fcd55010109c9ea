package dev.slipway.adapter.config.tree;

import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads one YAML 1.2 document, and remembers where each value stands. An alias is the anchored
 * value itself, never a copy, so no document grows by being read.
 */
public final class YamlTree {

  private static final int DEEPEST = 64;

  /** Aliases of aliases can make a short file say more than anybody could read. */
  private static final int MOST_ALIASES = 100;

  private static final LoadSettings YAML =
      LoadSettings.builder().setCodePointLimit(SourceText.LARGEST).build();

  private final String file;
  private final Iterator<Event> events;
  private final Findings findings;
  private final Map<Anchor, Node> anchored = new HashMap<>();
  private int aliases;

  private YamlTree(String file, Iterator<Event> events, Findings findings) {
    this.file = file;
    this.events = events;
    this.findings = findings;
  }

  /**
   * The value that a file holds, {@link Nothing} when it holds none; empty when it cannot be read,
   * which the findings then say ({@code SLIP-204}, {@code SLIP-206}, {@code SLIP-207}).
   */
  public static Optional<Node> read(SourceText source, Findings findings) {
    try {
      return source.readable(findings).map(text -> parse(source.file(), text, findings));
    } catch (Unreadable e) {
      e.tell(findings);
      return Optional.empty();
    }
  }

  private static Node parse(String file, String text, Findings findings) {
    try {
      Iterator<Event> events = new Parse(YAML).parseString(text).iterator();
      return new YamlTree(file, events, findings).stream();
    } catch (YamlEngineException e) {
      throw YamlFault.of(e, file, text);
    }
  }

  private Node stream() {
    Event start = events.next();
    Event document = events.next();
    if (document.getEventId() == Event.ID.StreamEnd) {
      return new Nothing(place(start));
    }
    Node root = value(events.next(), 0);
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw YamlFault.at(place(end), "a second document begins here", "Remove it.");
    }
    return root;
  }

  private Node value(Event event, int depth) {
    if (depth > DEEPEST) {
      throw Unreadable.tooDeep(place(event), DEEPEST);
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    Node node =
        switch (event.getEventId()) {
          case MappingStart -> new Fields(place(event), fields(depth + 1));
          case SequenceStart -> new Items(place(event), items(depth + 1));
          default -> scalar((ScalarEvent) event);
        };
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchored.put(anchor, node));
    return node;
  }

  private Node aliased(AliasEvent alias) {
    if (++aliases > MOST_ALIASES) {
      throw YamlFault.at(
          place(alias),
          "it has more than %d aliases".formatted(MOST_ALIASES),
          "Write the values themselves.");
    }
    return Optional.ofNullable(anchored.get(alias.getAlias()))
        .orElseThrow(
            () ->
                YamlFault.at(
                    place(alias),
                    "nothing before it is anchored as '%s'".formatted(alias.getAlias()),
                    "Write the value itself."));
  }

  private Map<String, Field> fields(int depth) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Place place = place(event);
      String key = key(value(event, depth));
      if (fields.put(key, new Field(place, value(events.next(), depth))) != null) {
        findings.at(place, at -> SlipwayFileProblems.duplicateKey(at, key));
      }
    }
    return fields;
  }

  private static String key(Node key) {
    return key.text()
        .orElseThrow(
            () ->
                YamlFault.at(
                    key.place(),
                    "%s stands where a key belongs".formatted(key.kind()),
                    "Write a name, in quotes where it looks like something else."));
  }

  private List<Node> items(int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(value(event, depth));
    }
    return items;
  }

  private Node scalar(ScalarEvent event) {
    Place place = place(event);
    String value = event.getValue();
    Tag tag = YAML.getSchema().getScalarResolver().resolve(value, event.isPlain());
    if (tag.equals(Tag.BOOL)) {
      return new Flag(place, Boolean.parseBoolean(value));
    }
    if (tag.equals(Tag.NULL)) {
      return new Nothing(place);
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
        ? new Amount(place, value)
        : new Text(place, value);
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElseThrow();
  }
}
