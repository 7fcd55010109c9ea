package dev.slipway.flow.qa;

import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Interruption.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Until when things are taken away: each as long as it takes, but not much longer once somebody
 * wants the run to end. Whoever waits for that also has to hear what is left.
 */
final class CleanupTime implements AutoCloseable {

  /** A process that is interrupted has 10 s, and writes its verdict after this. */
  private static final Duration ALL = Duration.ofSeconds(6);

  /** So that one that hangs leaves some time for the others. */
  private static final Duration EACH = Duration.ofSeconds(2);

  private final Clock clock;
  private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MAX);
  private final Registration registration;

  CleanupTime(Clock clock, Interruption interruption) {
    this.clock = clock;
    this.registration = interruption.onRequest(this::hurry);
  }

  private void hurry() {
    end.set(clock.instant().plus(ALL));
  }

  boolean isOver() {
    return !clock.instant().isBefore(end.get());
  }

  /** When something must be gone that is begun now, and has so much patience of its own. */
  Instant deadline(Duration patience) {
    Instant last = end.get();
    boolean hurried = last.isBefore(Instant.MAX);
    Duration each = hurried && patience.compareTo(EACH) > 0 ? EACH : patience;
    Instant due = clock.instant().plus(each);
    return due.isBefore(last) ? due : last;
  }

  @Override
  public void close() {
    registration.close();
  }
}
