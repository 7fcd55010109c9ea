package dev.slipway.engine.commit;

import java.util.regex.Pattern;

/** Titles of commits and pull requests, which a forge may have marked with numbers. */
final class Titles {

  private static final Pattern NUMBERS = Pattern.compile("(?:\\s+\\(#\\d+\\))+$");

  private Titles() {}

  /**
   * {@code title} without the numbers at its end: {@code feat: x (#12) (#13)} is {@code feat: x}.
   */
  static String bare(String title) {
    return title.endsWith(")") ? NUMBERS.matcher(title).replaceFirst("") : title;
  }
}
