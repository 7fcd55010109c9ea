package dev.slipway.engine.doctor;

import dev.slipway.model.problem.StandingProblems;
import java.time.Duration;

/**
 * Compares two clocks.
 *
 * @param other whose clock it is, as in {@code github.com}
 * @param ahead how much that clock is ahead of this machine's
 */
record ClockExam(String other, Duration ahead) {

  /** A second is lost on the way, and another by rounding. */
  private static final Duration NOTICED = Duration.ofSeconds(30);

  private static final Duration BORNE = Duration.ofMinutes(5);

  Finding finding() {
    Duration apart = ahead.abs();
    if (apart.compareTo(NOTICED) <= 0) {
      return Finding.ok("clock", "the clock agrees with that of " + other);
    }
    String words =
        "%d s %s".formatted(apart.toSeconds(), ahead.isNegative() ? "ahead of" : "behind");
    return Finding.of(
        "clock", StandingProblems.clockSkew(words, other, apart.compareTo(BORNE) <= 0));
  }
}
