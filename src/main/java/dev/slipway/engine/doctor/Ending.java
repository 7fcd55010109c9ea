package dev.slipway.engine.doctor;

import dev.slipway.model.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** When something ends, seen from now. */
record Ending(Instant end, Instant now) {

  private static final Duration SOON = Duration.ofDays(14);

  /** The day, in UTC. */
  String day() {
    return end.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** What to say of it, where it is over or will be soon. */
  Optional<Problem> problem(Function<String, Problem> over, Function<String, Problem> soon) {
    if (!now.isBefore(end)) {
      return Optional.of(over.apply(day()));
    }
    return end.isBefore(now.plus(SOON)) ? Optional.of(soon.apply(day())) : Optional.empty();
  }
}
