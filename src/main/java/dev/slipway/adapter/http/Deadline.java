package dev.slipway.adapter.http;

import java.time.Duration;
import java.util.Locale;

/**
 * When an answer must be there, its last byte included.
 *
 * @param start on the clock of {@link System#nanoTime}
 */
public record Deadline(long start, Duration whole) {

  public static Deadline in(Duration whole) {
    return new Deadline(System.nanoTime(), whole);
  }

  public Duration took() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** In nanoseconds, at least one. */
  public long left() {
    return Math.max(1, whole.minus(took()).toNanos());
  }

  /** The whole time in words, as in {@code 2.5 s}. */
  public String words() {
    double seconds = whole.toMillis() / 1000.0;
    return "%s s".formatted(String.format(Locale.ROOT, "%.3f", seconds).replaceAll("\\.?0+$", ""));
  }
}
