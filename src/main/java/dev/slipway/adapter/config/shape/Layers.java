package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Nothing;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays values over others: objects merge key by key, all else replaces. */
public final class Layers {

  private Layers() {}

  /** {@code null} replaces nothing. */
  public static Node over(Node upper, Node lower) {
    if (upper instanceof Nothing) {
      return lower;
    }
    return upper instanceof Fields top && lower instanceof Fields bottom
        ? over(top, bottom)
        : upper;
  }

  private static Node over(Fields upper, Fields lower) {
    Map<String, Field> merged = new LinkedHashMap<>(lower.byKey());
    upper.byKey().forEach((key, field) -> merged.merge(key, field, (low, top) -> over(top, low)));
    return new Fields(upper.place(), merged);
  }

  private static Field over(Field upper, Field lower) {
    return new Field(upper.keyPlace(), over(upper.value(), lower.value()));
  }
}
