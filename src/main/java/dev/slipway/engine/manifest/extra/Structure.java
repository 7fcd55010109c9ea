package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.place.JsonText;
import dev.slipway.engine.manifest.place.Node;
import dev.slipway.engine.manifest.place.TomlText;
import dev.slipway.engine.manifest.place.YamlText;
import java.util.List;

/** The languages that JSONPath serves. */
enum Structure {
  JSON {
    @Override
    List<Node> documents(String path, String text) {
      return List.of(JsonText.parse(path, text));
    }
  },
  YAML {
    @Override
    List<Node> documents(String path, String text) {
      return YamlText.parse(path, text);
    }
  },
  TOML {
    @Override
    List<Node> documents(String path, String text) {
      return List.of(TomlText.parse(path, text));
    }
  };

  /** The values that the text holds: one, but for YAML. */
  abstract List<Node> documents(String path, String text);
}
