package dev.slipway.adapter.config.slipway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Brief;
import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Shape;
import dev.slipway.adapter.config.shape.Templated;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says for people what a shape says. */
final class ShapeWords {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A row of the manual: a key with the keys around it, as in {@code verify.attempts}. */
  record Row(String name, Key key) {}

  private ShapeWords() {}

  /** The rows of a block, those of the objects in it after their own. */
  static List<Row> rows(Block block) {
    return rows("", block.keys());
  }

  static List<Row> rows(String before, List<Key> keys) {
    List<Row> rows = new ArrayList<>();
    for (Key key : keys) {
      String name = before + key.name();
      Optional<Block> inner = inner(key.shape());
      if (inner.isEmpty() || !(key.shape() instanceof Block)) {
        rows.add(new Row(name, key));
      }
      inner.ifPresent(block -> rows.addAll(rows(name + step(key.shape()), block.keys())));
    }
    return rows;
  }

  private static String step(Shape shape) {
    if (shape instanceof Many many) {
      return "[]" + step(many.item());
    }
    return shape instanceof Named named ? ".NAME" + step(named.value()) : ".";
  }

  private static Optional<Block> inner(Shape shape) {
    if (shape instanceof Block block) {
      return Optional.of(block);
    }
    if (shape instanceof Brief brief) {
      return Optional.of(brief.block());
    }
    if (shape instanceof Named named) {
      return inner(named.value());
    }
    return shape instanceof Many many ? inner(many.item()) : Optional.empty();
  }

  static String table(List<Row> rows) {
    return rows.stream()
        .map(ShapeWords::row)
        .collect(
            Collectors.joining(
                "", "| key | may be | default | meaning |\n| --- | --- | --- | --- |\n", ""));
  }

  private static String row(Row row) {
    String otherwise = json(row.key()).map(json -> "`" + plain(json) + "`").orElse("");
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            row.name(),
            mayBe(row.key().shape()),
            row.key().needed() ? "must be written" : otherwise,
            meaning(row.key()));
  }

  /** What a key means, and what may stand in braces. */
  static String meaning(Key key) {
    List<String> places = places(key.shape());
    return places.isEmpty()
        ? key.meaning()
        : "%s Of {%s}.".formatted(key.meaning(), String.join("}, {", places));
  }

  private static List<String> places(Shape shape) {
    if (shape instanceof Templated templated) {
      return templated.places();
    }
    if (shape instanceof Many many) {
      return places(many.item());
    }
    return shape instanceof OrNone perhaps ? places(perhaps.shape()) : List.of();
  }

  private static String mayBe(Shape shape) {
    if (shape instanceof Words words) {
      return words.words().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }
    if (shape instanceof OrNone perhaps) {
      return mayBe(perhaps.shape()) + ", or `none`";
    }
    if (shape instanceof Many many) {
      String list = "a list, each " + mayBe(many.item());
      return many.alone() ? mayBe(many.item()) + ", or " + list : list;
    }
    if (shape instanceof Named named) {
      return "names, each with " + mayBe(named.value());
    }
    return shape instanceof Count count
        ? "%d to %d".formatted(count.least(), count.most())
        : shape.noun();
  }

  /** The default; empty where there is none, or where it is an object that completes itself. */
  static Optional<JsonNode> json(Key key) {
    return key.otherwise().filter(value -> !(key.shape() instanceof Block)).map(ShapeWords::json);
  }

  private static JsonNode json(Node node) {
    if (node instanceof Fields fields) {
      ObjectNode object = NODES.objectNode();
      fields.byKey().forEach((key, field) -> object.set(key, json(field.value())));
      return object;
    }
    if (node instanceof Items items) {
      ArrayNode array = NODES.arrayNode();
      items.values().forEach(item -> array.add(json(item)));
      return array;
    }
    if (node instanceof Flag flag) {
      return NODES.booleanNode(flag.value());
    }
    return node instanceof Amount amount
        ? NODES.numberNode((int) amount.value())
        : NODES.textNode(node.text().orElseThrow());
  }

  private static String plain(JsonNode json) {
    return json.isTextual() ? json.asText() : json.toString().replace("\"", "").replace(",", ", ");
  }
}
