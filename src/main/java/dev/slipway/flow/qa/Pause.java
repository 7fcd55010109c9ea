package dev.slipway.flow.qa;

import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Interruption.Registration;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wait between two tries. */
@FunctionalInterface
public interface Pause {

  /** By the clock on the wall. */
  Pause REAL = Pause::await;

  /** Waits; an interruption ends it. */
  void of(Duration time, Interruption interruption);

  private static void await(Duration time, Interruption interruption) {
    CountDownLatch over = new CountDownLatch(1);
    Registration registration = interruption.onRequest(over::countDown);
    try {
      over.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      registration.close();
    }
  }
}
