package dev.slipway.flow.qa;

import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Prober;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Asks what a check asks, again as often as it says, and no sooner than the other side says. */
final class Asking {

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final int LONGEST_WAIT = 16;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final Set<Cause> PASSING = Set.of(Cause.UNREACHABLE, Cause.RESET, Cause.TIMEOUT);

  private final Prober prober;
  private final Interruption interruption;
  private final Pause pause;
  private final Clock clock;

  Asking(Prober prober, Interruption interruption, Pause pause, Clock clock) {
    this.prober = prober;
    this.interruption = interruption;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * What came at last.
   *
   * @param took all tries, and the waits between them
   * @param mayHaveMade whether one of the tries may have done what was asked
   */
  record Asked(Answer answer, Duration took, boolean mayHaveMade) {}

  /**
   * @param check all variables filled
   * @param deadline of all tries
   */
  Asked ask(Environment environment, CheckConfig check, Instant deadline) {
    Asked asked = once(environment, check, deadline);
    for (int again = 0; again < check.retries(); again++) {
      Optional<Duration> wait = wait(asked.answer(), check, again, deadline);
      if (wait.isEmpty()) {
        return asked;
      }
      pause.of(wait.get(), interruption);
      if (interruption.requested()) {
        return asked;
      }
      Asked next = once(environment, check, deadline);
      asked =
          new Asked(
              next.answer(),
              asked.took().plus(wait.get()).plus(next.took()),
              asked.mayHaveMade() || next.mayHaveMade());
    }
    return asked;
  }

  private Asked once(Environment environment, CheckConfig check, Instant deadline) {
    Duration left = Duration.between(clock.instant(), deadline);
    Duration timeout = left.compareTo(check.timeout()) < 0 ? left : check.timeout();
    Answer answer = prober.ask(environment, check.ask(), timeout);
    return new Asked(answer, answer.took(), mayHaveMade(answer));
  }

  /** Whoever says no has made nothing; whoever breaks off may have. */
  private static boolean mayHaveMade(Answer answer) {
    if (answer instanceof Answer.Response response) {
      return response.status() < 300 || response.status() >= SERVER_ERROR;
    }
    return !(answer instanceof Answer.Failed failed)
        || !Set.of(Cause.UNREACHABLE, Cause.TLS, Cause.NO_PROGRAM).contains(failed.cause());
  }

  /** How long to wait before the next try; empty where there is to be none. */
  private Optional<Duration> wait(Answer answer, CheckConfig check, int again, Instant deadline) {
    Duration usual = FIRST_WAIT.multipliedBy(Math.min(1L << Math.min(again, 30), LONGEST_WAIT));
    Duration wait = RetryAfter.of(answer, clock.instant()).orElse(usual);
    boolean fits =
        wait.compareTo(check.timeout()) <= 0 && clock.instant().plus(wait).isBefore(deadline);
    return Optional.of(wait).filter(each -> fits && isPassing(answer, check));
  }

  /** Whether another try may go better. What was expected is not tried again. */
  private static boolean isPassing(Answer answer, CheckConfig check) {
    if (answer instanceof Answer.Response response) {
      return (response.status() == TOO_MANY_REQUESTS || response.status() >= SERVER_ERROR)
          && !check.expect().status().contains(response.status());
    }
    return answer instanceof Answer.Failed failed && PASSING.contains(failed.cause());
  }
}
