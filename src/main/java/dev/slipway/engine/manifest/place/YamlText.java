package dev.slipway.engine.manifest.place;

import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 with positions, one document after the other. An alias stands for its text where
 * it stands itself; an alias of anything bigger is nothing, so that no text grows by being read.
 */
public final class YamlText {

  private static final int DEEPEST = 500;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(64 << 20).build();

  private final ParserInput input;
  private final YamlOffsets offsets;
  private final Iterator<Event> events;
  private final Map<String, Optional<Object>> anchors = new HashMap<>();

  private YamlText(ParserInput input) {
    this.input = input;
    this.offsets = new YamlOffsets(input);
    this.events = new Parse(SETTINGS).parseString(input.text()).iterator();
  }

  /**
   * The value of each document; none for a text that is empty or comments alone.
   *
   * @param path of the file, for messages
   * @throws ProblemException {@code SLIP-501} when the text is not YAML
   */
  public static List<Node> parse(String path, String text) {
    ParserInput input = new ParserInput(path, text);
    try {
      return new YamlText(input).documents();
    } catch (YamlEngineException e) {
      throw new ProblemException(YamlFault.in(input, e), e);
    }
  }

  private List<Node> documents() {
    List<Node> documents = new ArrayList<>();
    while (events.hasNext()) {
      if (events.next().getEventId() == ID.DocumentStart) {
        documents.add(node(events.next(), 0));
      }
    }
    return documents;
  }

  private Node node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new YamlEngineException("it is nested more than " + DEEPEST + " deep");
    }
    return switch (event.getEventId()) {
      case MappingStart -> mapping(event, depth + 1);
      case SequenceStart -> sequence(event, depth + 1);
      case Alias -> alias((AliasEvent) event);
      default -> scalar((ScalarEvent) event);
    };
  }

  private Node mapping(Event start, int depth) {
    MappingEntries entries = new MappingEntries();
    int end = offsets.end(start);
    Event event = events.next();
    for (; event.getEventId() != ID.MappingEnd; event = events.next()) {
      node(event, depth);
      Node value = node(events.next(), depth);
      end = value.span().end();
      if (event instanceof ScalarEvent scalar) {
        entries.add(scalar.getValue(), value);
      }
    }
    return entries.in(offsets.collection(start, end, event));
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    int end = offsets.end(start);
    Event event = events.next();
    for (; event.getEventId() != ID.SequenceEnd; event = events.next()) {
      items.add(node(event, depth));
      end = items.get(items.size() - 1).span().end();
    }
    return new Node.Sequence(offsets.collection(start, end, event), items);
  }

  private Node alias(AliasEvent event) {
    Optional<Object> value = anchors.getOrDefault(event.getAlias().getValue(), Optional.empty());
    return new Node.Scalar(offsets.span(event), value, Notation.PLAIN);
  }

  private Node scalar(ScalarEvent event) {
    Node.Scalar scalar = YamlScalars.read(event, offsets);
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), scalar.value()));
    return scalar;
  }
}
