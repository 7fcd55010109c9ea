package dev.slipway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A hook in a bare remote that does something at one moment of a push: whatever pushes there is
 * real, and knows nothing of it.
 *
 * @param remote the bare repository
 * @param call from 1: a hook is called once for each push, {@code update} for each ref
 */
public record Tripwire(Path remote, Moment moment, int call) {

  /** The moments of a push that a remote knows, in their order. */
  public enum Moment {
    /** The objects are there, aside; nobody sees them yet. */
    RECEIVED("pre-receive", ""),
    /** One of the refs is about to be looked at. */
    CHECKED("update", ""),
    /** Every ref is locked. */
    LOCKED("reference-transaction", "prepared"),
    /** Every ref has moved, and the one who pushed does not know it. */
    MOVED("reference-transaction", "committed"),
    /** The one who pushed is being told. */
    TOLD("post-receive", "");

    private final String hook;
    private final String state;

    Moment(String hook, String state) {
      this.hook = hook;
      this.state = state;
    }
  }

  /** Has the process die that receives the push. */
  public Tripwire killing() {
    return doing("kill -9 $PPID");
  }

  /** Has the push wait at this moment until the file {@code go} is there. */
  public Tripwire holding(Path reached, Path go) {
    return doing("touch '%s'; while [ ! -e '%s' ]; do sleep 0.02; done".formatted(reached, go));
  }

  /** Only counts. */
  public Tripwire counting() {
    return doing(":");
  }

  private Tripwire doing(String action) {
    try {
      Path hook = remote.resolve("hooks").resolve(moment.hook);
      Files.createDirectories(hook.getParent());
      Files.writeString(
          hook,
          """
          #!/bin/sh
          [ -z '%1$s' ] || [ "$1" = '%1$s' ] || exit 0
          echo >>%2$s
          [ "$(wc -l <%2$s)" -ne %3$d ] || { %4$s; }
          """
              .formatted(moment.state, count().getFileName(), call, action));
      if (!hook.toFile().setExecutable(true)) {
        throw new IllegalStateException("hooks cannot be executed in " + remote);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often the hook was called. */
  public int calls() {
    try {
      return Files.exists(count()) ? Files.readAllLines(count()).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path count() {
    return remote.resolve("calls-" + moment);
  }

  /** Takes the hook away. */
  public void remove() {
    try {
      Files.delete(remote.resolve("hooks").resolve(moment.hook));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
