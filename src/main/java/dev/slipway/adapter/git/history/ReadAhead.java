package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.model.CommitId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a whole history on a thread of its own while a walk through it goes on, for a walk spends
 * most of its time on inflating commits. The walk goes from the newest to the oldest; this goes
 * down the first parents, and then takes up the side branches from the oldest to the newest. They
 * meet in the middle, and neither waits for the other.
 */
final class ReadAhead {

  private final CommitStore store;
  private volatile boolean stopped;

  private ReadAhead(CommitStore store) {
    this.store = store;
  }

  /** Reads what {@code head} leads to into {@code store} as long as {@code walk} takes. */
  static <T> T during(CommitId head, CommitStore store, Supplier<T> walk) {
    ReadAhead ahead = new ReadAhead(store);
    Thread thread = new Thread(() -> ahead.read(head), "read-ahead");
    thread.setDaemon(true);
    thread.start();
    try {
      return walk.get();
    } finally {
      ahead.end(thread);
    }
  }

  private void read(CommitId head) {
    Deque<CommitId> rest = new ArrayDeque<>(List.of(head));
    Set<CommitId> met = new HashSet<>(rest);
    try (CommitReader reader = store.reader()) {
      while (!stopped && !rest.isEmpty()) {
        List<CommitId> parents = store.commit(rest.pop(), reader).commit().parents();
        for (int i = parents.size() - 1; i >= 0; i--) {
          if (met.add(parents.get(i))) {
            rest.push(parents.get(i));
          }
        }
      }
    } catch (RuntimeException e) {
      stopped = true; // the walk comes to the same commit, and tells what is wrong with it
    }
  }

  /** Whoever closes the repository next must find nobody reading. */
  private void end(Thread thread) {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
