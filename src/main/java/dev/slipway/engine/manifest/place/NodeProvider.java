package dev.slipway.engine.manifest.place;

import dev.slipway.engine.jsonpath.PlainProvider;
import dev.slipway.engine.manifest.place.Node.Mapping;
import dev.slipway.engine.manifest.place.Node.Scalar;
import dev.slipway.engine.manifest.place.Node.Sequence;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets JsonPath walk over nodes, so that what it finds still knows its place. For one walk. */
final class NodeProvider extends PlainProvider {

  private final Set<String> repeatedKeys = new HashSet<>();

  /** The keys that the walk asked for and that stood more than once in their mapping. */
  Set<String> repeatedKeys() {
    return repeatedKeys;
  }

  @Override
  public boolean isMap(Object value) {
    return value instanceof Mapping || super.isMap(value);
  }

  @Override
  public Object getMapValue(Object mapping, String key) {
    if (!(mapping instanceof Mapping node)) {
      return super.getMapValue(mapping, key);
    }
    if (node.repeated().contains(key)) {
      repeatedKeys.add(key);
    }
    return node.get(key).map(Object.class::cast).orElse(UNDEFINED);
  }

  @Override
  public Collection<String> getPropertyKeys(Object mapping) {
    return mapping instanceof Mapping node
        ? node.values().keySet()
        : super.getPropertyKeys(mapping);
  }

  @Override
  public boolean isArray(Object value) {
    return value instanceof Sequence || super.isArray(value);
  }

  @Override
  public Object getArrayIndex(Object sequence, int index) {
    return super.getArrayIndex(listOf(sequence), index);
  }

  @Override
  public Iterable<?> toIterable(Object sequence) {
    return super.toIterable(listOf(sequence));
  }

  @Override
  public int length(Object value) {
    return value instanceof Mapping node ? node.values().size() : super.length(listOf(value));
  }

  private static Object listOf(Object value) {
    return value instanceof Sequence node ? node.items() : value;
  }

  /** What filters compare; null, as JsonPath wants it, where there is no such value. */
  @Override
  public @Nullable Object unwrap(Object value) {
    return value instanceof Scalar scalar ? scalar.value().orElse(null) : value;
  }

  @Override
  public String toJson(Object value) {
    return String.valueOf(value);
  }
}
