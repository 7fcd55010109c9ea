package dev.slipway.engine.manifest.place;

import dev.slipway.engine.manifest.place.Node.Mapping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Collects the entries of a {@link Mapping} in the order of the text. */
final class MappingEntries {

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> repeated = new HashSet<>();

  void add(String key, Node value) {
    if (values.remove(key) != null) {
      repeated.add(key);
    }
    values.put(key, value);
  }

  Mapping in(Span span) {
    return new Mapping(span, values, repeated);
  }
}
