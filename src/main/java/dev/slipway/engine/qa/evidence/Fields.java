package dev.slipway.engine.qa.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each of the type that it must have. */
record Fields(Map<?, ? extends @Nullable Object> object) {

  /** A field is not there, or is something else; its message is the name. */
  static final class Lacking extends RuntimeException {
    private static final long serialVersionUID = 1;

    Lacking(String name) {
      super(name);
    }
  }

  String text(String name) {
    return of(name, String.class);
  }

  /** Empty where it is not there, or null. */
  Optional<String> maybe(String name) {
    return object.get(name) == null ? Optional.empty() : Optional.of(text(name));
  }

  boolean flag(String name) {
    return of(name, Boolean.class);
  }

  Instant instant(String name) {
    return read(name, Instant::parse).apply(text(name));
  }

  Fields object(String name) {
    return fields(name, object.get(name));
  }

  List<Fields> objects(String name) {
    List<?> items = of(name, List.class);
    return items.stream().map(item -> fields(name, item)).toList();
  }

  /** A reading that fails as the field does. */
  <T> Function<String, T> read(String name, Function<String, T> reading) {
    return text -> {
      try {
        return reading.apply(text);
      } catch (RuntimeException e) {
        throw new Lacking(name);
      }
    };
  }

  /** What can be read although something is lacking; empty where that itself is. */
  <T> Optional<T> find(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (Lacking e) {
      return Optional.empty();
    }
  }

  private static Fields fields(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return new Fields(object);
    }
    throw new Lacking(name);
  }

  private <T> T of(String name, Class<T> type) {
    Object value = object.get(name);
    if (!type.isInstance(value)) {
      throw new Lacking(name);
    }
    return type.cast(value);
  }
}
