package dev.slipway.cli.qa;

import java.time.Duration;

/** Numbers with what they count, the same in every language of the machine. */
final class Amount {

  private static final long LONG = 10_000;

  private Amount() {}

  /** {@code 1 check}, {@code 8 checks}. */
  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** {@code 52 ms}, {@code 12.4 s}. */
  static String of(Duration time) {
    long millis = time.toMillis();
    return millis < LONG ? millis + " ms" : millis / 1000 + "." + millis % 1000 / 100 + " s";
  }

  /** {@code 0.052}, as XML has seconds. */
  static String seconds(Duration time) {
    long millis = time.toMillis();
    String rest = "00" + millis % 1000;
    return millis / 1000 + "." + rest.substring(rest.length() - 3);
  }
}
