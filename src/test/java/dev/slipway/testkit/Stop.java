package dev.slipway.testkit;

import dev.slipway.port.read.Interruption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An interruption that comes when a test says so. */
public final class Stop implements Interruption, AutoCloseable {

  private final List<Runnable> reactions = new CopyOnWriteArrayList<>();
  private volatile boolean requested;
  private Thread timer = new Thread();

  public void now() {
    requested = true;
    reactions.forEach(Runnable::run);
  }

  public void after(Duration time) {
    timer = new Thread(() -> wait(time), "stop");
    timer.setDaemon(true);
    timer.start();
  }

  private void wait(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      now();
    } catch (InterruptedException e) {
      // not wanted any more
    }
  }

  @Override
  public boolean requested() {
    return requested;
  }

  @Override
  public Registration onRequest(Runnable reaction) {
    reactions.add(reaction);
    if (requested) {
      reaction.run();
    }
    return () -> reactions.remove(reaction);
  }

  @Override
  public void close() {
    timer.interrupt();
  }
}
