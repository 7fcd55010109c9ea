package dev.slipway.adapter.forge;

import java.util.Locale;
import java.util.stream.Stream;

/** How records spell the constants of an enum: {@code changes-requested}. */
final class Word {

  private Word() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException when {@code type} has no such constant
   */
  static <E extends Enum<E>> E read(String word, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
