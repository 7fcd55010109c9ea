package dev.slipway.engine.qa.judge;

import java.math.BigDecimal;
import java.time.Duration;

/** Says lengths of time, as exactly as it matters. */
final class Spans {

  private Spans() {}

  /** As in {@code 850 ms}, {@code 2.1 s}, {@code 5 min}, {@code 36 h}, {@code 30 days}. */
  static String of(Duration span) {
    if (span.toSeconds() < 1) {
      return span.toMillis() + " ms";
    } else if (span.toMinutes() < 2) {
      return BigDecimal.valueOf(span.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    } else if (span.toHours() < 2) {
      return span.toMinutes() + " min";
    }
    return span.toHours() < 48 ? span.toHours() + " h" : span.toDays() + " days";
  }
}
