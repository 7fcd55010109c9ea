package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON that must be of a shape: what is not, reads as nothing, never as a default. */
final class Shape {

  private Shape() {}

  /** Every element of a list; empty where it is no list, or one element reads as nothing. */
  static <T> Optional<List<T>> each(JsonNode list, Function<JsonNode, Optional<T>> reading) {
    if (!list.isArray()) {
      return Optional.empty();
    }
    List<T> all = new ArrayList<>();
    for (JsonNode element : list) {
      Optional<T> read = reading.apply(element);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      all.add(read.get());
    }
    return Optional.of(all);
  }

  /** A text that is not blank. */
  static Optional<String> text(JsonNode object, String key) {
    return Optional.of(object.path(key))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }

  static Optional<Boolean> bool(JsonNode object, String key) {
    return Optional.of(object.path(key)).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
  }
}
