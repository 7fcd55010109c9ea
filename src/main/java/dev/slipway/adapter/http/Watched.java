package dev.slipway.adapter.http;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what cannot be interrupted, and takes away what it waits on when its time is over. */
public final class Watched {

  private Watched() {}

  /**
   * @param resource closed in the end, whatever happened
   * @throws ExecutionException when {@code work} fails
   * @throws TimeoutException when it was not done before the deadline
   */
  public static <T> T call(Callable<T> work, Closeable resource, Deadline deadline)
      throws ExecutionException, TimeoutException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "watched");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.left(), TimeUnit.NANOSECONDS);
    } finally {
      close(resource);
    }
  }

  private static void close(Closeable resource) {
    try {
      resource.close();
    } catch (IOException e) {
      // it is gone already
    }
  }
}
