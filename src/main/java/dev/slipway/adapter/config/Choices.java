package dev.slipway.adapter.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names that configuration has for the constants of an enum. */
final class Choices {

  private Choices() {}

  /** {@code ALWAYS_BUMP_PATCH} is written {@code always-bump-patch}; in the order of the enum. */
  static <E extends Enum<E>> Map<String, E> of(Class<E> constants) {
    Map<String, E> byName = new LinkedHashMap<>();
    Arrays.stream(constants.getEnumConstants())
        .forEach(constant -> byName.put(name(constant), constant));
    return byName;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
