package dev.slipway.adapter.config.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.model.problem.ConfigFileProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads strict JSON as JavaScript does, and remembers where each value stands. */
public final class JsonTree {

  private static final int DEEPEST = 64;

  /** Looser than ours, so that ours, which can say what is wrong, are met first. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxNameLength(SourceText.LARGEST)
                  .maxStringLength(SourceText.LARGEST)
                  .maxNumberLength(SourceText.LARGEST)
                  .build())
          .build();

  private final String file;
  private final JsonParser parser;
  private final Findings findings;

  private JsonTree(String file, JsonParser parser, Findings findings) {
    this.file = file;
    this.parser = parser;
    this.findings = findings;
  }

  /**
   * The value that a file holds; empty when it cannot be read, which the findings then say ({@code
   * SLIP-204} to {@code SLIP-207}).
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
    if (text.startsWith("\uFEFF")) {
      throw Unreadable.byteOrderMark(new Place(file, 1, 1));
    }
    try (JsonParser parser = JSON.createParser(text)) {
      return new JsonTree(file, parser, findings).document();
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e, file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private Node document() throws IOException {
    Optional<JsonToken> first = next();
    if (first.isEmpty()) {
      throw JsonFault.end(place());
    }
    Node root = value(first.get(), 0);
    if (next().isPresent()) {
      throw JsonFault.trailing(place());
    }
    return root;
  }

  private Optional<JsonToken> next() throws IOException {
    return Optional.ofNullable(parser.nextToken());
  }

  private Node value(JsonToken token, int depth) throws IOException {
    Place place = place();
    if (depth > DEEPEST) {
      throw Unreadable.tooDeep(place, DEEPEST);
    }
    return switch (token) {
      case START_OBJECT -> new Fields(place, JsKeyOrder.of(fields(depth + 1)));
      case START_ARRAY -> new Items(place, items(depth + 1));
      case VALUE_STRING -> new Text(place, parser.getText());
      case VALUE_TRUE -> new Flag(place, true);
      case VALUE_FALSE -> new Flag(place, false);
      case VALUE_NULL -> new Nothing(place);
      default -> new Amount(place, parser.getText());
    };
  }

  /** Of two equal keys the later value stands in the earlier one's place, as in JavaScript. */
  private Map<String, Field> fields(int depth) throws IOException {
    Map<String, Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place place = place();
      String key = parser.currentName();
      Field field = new Field(place, value(parser.nextToken(), depth));
      if (fields.put(key, field) != null) {
        findings.at(place, at -> ConfigFileProblems.duplicateKey(at, key));
      }
    }
    return fields;
  }

  private List<Node> items(int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, depth));
    }
    return items;
  }

  private Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(file, at.getLineNr(), Math.max(1, at.getColumnNr()));
  }
}
