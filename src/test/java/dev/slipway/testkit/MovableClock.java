package dev.slipway.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told that time has passed. In UTC. */
public final class MovableClock extends Clock {

  private Instant now;

  private MovableClock(Instant now) {
    this.now = now;
  }

  public static MovableClock at(String instant) {
    return new MovableClock(Instant.parse(instant));
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalStateException("it is in UTC");
  }
}
