package dev.slipway.adapter.config.slipway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.config.Setting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of each value where it comes from. */
final class Effective {

  private Effective() {}

  static Setting of(Node value) {
    String origin = origin(value.place());
    if (value instanceof Fields fields) {
      Map<String, Setting> settings = new LinkedHashMap<>();
      fields.byKey().forEach((key, field) -> settings.put(key, of(field.value())));
      return new Setting.Block(origin, settings);
    }
    if (value instanceof Items items) {
      return new Setting.Many(origin, items.values().stream().map(Effective::of).toList());
    }
    return new Setting.One(origin, json(value));
  }

  /** Of a preset the line does not matter: nobody edits it. */
  private static String origin(Place place) {
    return place.source().startsWith(Presets.SOURCE) || place.line() == 0
        ? place.source()
        : place.source() + ":" + place.line();
  }

  /** A value as JSON. */
  static String jsonOf(Node value) {
    if (value instanceof Fields fields) {
      return fields.byKey().entrySet().stream()
          .map(
              field ->
                  JsonNodeFactory.instance.textNode(field.getKey())
                      + ":"
                      + jsonOf(field.getValue().value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value instanceof Items items
        ? items.values().stream().map(Effective::jsonOf).collect(Collectors.joining(",", "[", "]"))
        : json(value);
  }

  /** A value as text. */
  static String plain(Node value) {
    return value.text().orElseGet(() -> jsonOf(value));
  }

  private static String json(Node value) {
    if (value instanceof Flag flag) {
      return String.valueOf(flag.value());
    }
    if (value instanceof Amount amount) {
      return new BigDecimal(amount.written()).toString();
    }
    return value
        .text()
        .map(text -> JsonNodeFactory.instance.textNode(text).toString())
        .orElse("null");
  }
}
