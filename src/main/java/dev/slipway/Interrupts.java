package dev.slipway;

import dev.slipway.port.read.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a run that somebody wants it to end (SIGINT, SIGTERM), and lets it clean up and say what
 * came of it. Whoever never asks ends as ever, and whoever is told twice ends at once.
 */
final class Interrupts implements Interruption {

  private static final int INTERRUPTED = 130;
  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Runnable> reactions = new ArrayList<>();
  private boolean ofProcess;
  private boolean watching;
  private boolean requested;

  /** The run is all that this process does, so that a signal to the process means the run. */
  synchronized void runBegins() {
    ofProcess = true;
  }

  @Override
  public synchronized boolean requested() {
    watch();
    return requested;
  }

  /** A reaction is short, and neither begins nor goes on once its registration is closed. */
  @Override
  public synchronized Registration onRequest(Runnable reaction) {
    watch();
    if (requested) {
      reaction.run();
      return () -> {};
    }
    reactions.add(reaction);
    return () -> forget(reaction);
  }

  private synchronized void forget(Runnable reaction) {
    reactions.remove(reaction);
  }

  private void watch() {
    if (ofProcess && !watching) {
      watching = true;
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "interrupted"));
    }
  }

  /** Runs while Java ends, for whatever reason. */
  private void end() {
    if (ended.getCount() > 0) {
      SecondSignal.ends(INTERRUPTED);
      react();
      awaitTheRun();
      Runtime.getRuntime().halt(INTERRUPTED);
    }
  }

  private synchronized void react() {
    requested = true;
    reactions.forEach(Runnable::run);
  }

  private void awaitTheRun() {
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has said all that it has to say: the process may end. */
  void runHasEnded() {
    ended.countDown();
  }
}
