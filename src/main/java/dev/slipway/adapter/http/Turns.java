package dev.slipway.adapter.http;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets only so many requests at a time go to one host. */
final class Turns {

  private final Map<Origin, Semaphore> hosts = new ConcurrentHashMap<>();

  /**
   * One turn, for the caller to release.
   *
   * @param atOnce counts where nobody has asked this host yet
   * @throws NoAnswer when none came before the deadline
   */
  Semaphore take(URI url, int atOnce, Deadline deadline) throws NoAnswer, InterruptedException {
    Semaphore turns = hosts.computeIfAbsent(Origin.of(url), host -> new Semaphore(atOnce, true));
    if (!turns.tryAcquire(deadline.left(), TimeUnit.NANOSECONDS)) {
      throw Trouble.timeout(deadline, SafeUrl.of(url));
    }
    return turns;
  }
}
