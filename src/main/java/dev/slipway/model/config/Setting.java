package dev.slipway.model.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of the effective configuration, which can say where it comes from. */
public sealed interface Setting {

  /** {@code slipway.yml:12}, {@code preset trunk} or {@code default}. */
  String origin();

  /**
   * A value without parts.
   *
   * @param json as JSON spells it: {@code "a text"}, {@code 12}, {@code true}, {@code null}
   */
  record One(String origin, String json) implements Setting {}

  /** A list. */
  record Many(String origin, List<Setting> items) implements Setting {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** Settings by name, in order. */
  record Block(String origin, Map<String, Setting> settings) implements Setting {
    public Block {
      settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
  }
}
