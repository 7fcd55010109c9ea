package dev.slipway.adapter.config.slipway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a value as JSON in one way, however it stands in the file: keys sorted, no blanks. */
final class JsonText {

  private JsonText() {}

  static String of(Node value) {
    if (value instanceof Fields fields) {
      return object(fields);
    }
    return value instanceof Items items
        ? items.values().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"))
        : scalar(value);
  }

  private static String object(Fields fields) {
    Map<String, Field> sorted = new TreeMap<>(fields.byKey());
    return sorted.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ":" + of(field.getValue().value()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String scalar(Node value) {
    if (value instanceof Flag flag) {
      return String.valueOf(flag.value());
    }
    return value instanceof Amount amount
        ? new BigDecimal(amount.written()).toString()
        : value.text().map(JsonText::quoted).orElse("null");
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }

  /** A text as it is; a number as it is written; all else as JSON. */
  static String plain(Node value) {
    return value instanceof Amount amount
        ? amount.written()
        : value.text().orElseGet(() -> of(value));
  }
}
