package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.config.Setting;
import java.util.LinkedHashMap;
import java.util.Map;

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
    return new Setting.One(origin, JsonText.of(value));
  }

  /** Of a preset the line does not matter: nobody edits it. */
  private static String origin(Place place) {
    return place.source().startsWith(Presets.SOURCE) || place.line() == 0
        ? place.source()
        : place.source() + ":" + place.line();
  }
}
