package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.model.CommitId;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads all that a commit leads to with every processor there is. Inflating commits is what a walk
 * through a whole history spends its time on, and merges let it be shared out: whoever meets one
 * goes on with its first parent, and leaves the others to whoever is free.
 */
final class Crawl {

  private static final int MOST_WORKERS = 4;

  private final CommitStore store;
  private final ExecutorService workers;
  private final Set<CommitId> met = ConcurrentHashMap.newKeySet();
  private final AtomicInteger underway = new AtomicInteger();
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  private Crawl(CommitStore store, ExecutorService workers) {
    this.store = store;
    this.workers = workers;
  }

  /** Returns once {@code store} knows {@code head} and all its ancestors. */
  static void from(CommitId head, CommitStore store) {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(processors, MOST_WORKERS));
    try {
      Crawl crawl = new Crawl(store, workers);
      crawl.start(head);
      crawl.done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      workers.shutdownNow();
    }
  }

  private void start(CommitId commit) {
    if (met.add(commit)) {
      underway.incrementAndGet();
      workers.execute(() -> descend(commit));
    }
  }

  private void descend(CommitId start) {
    try (CommitReader reader = store.reader()) {
      CommitId commit = start;
      boolean more = true;
      while (more) {
        Iterator<CommitId> parents = store.commit(commit, reader).commit().parents().iterator();
        more = parents.hasNext() && met.add(commit = parents.next());
        parents.forEachRemaining(this::start);
      }
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
    } finally {
      if (underway.decrementAndGet() == 0) {
        done.complete(null);
      }
    }
  }
}
