package dev.slipway.flow.qa;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for several things at the same time. */
final class SideBySide {

  private SideBySide() {}

  /** What came of each, in the order of the things; takes as long as the slowest. */
  static <T, R> List<R> of(List<T> things, Function<T, R> work) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, things.size()));
    try {
      List<Future<R>> begun =
          things.stream().map(each -> threads.submit(() -> work.apply(each))).toList();
      return begun.stream().map(SideBySide::done).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static <R> R done(Future<R> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
