package dev.slipway.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on stderr while a long history is read; short ones are over before it would be seen. */
final class Progress implements LongConsumer, AutoCloseable {

  private static final long LONG = 10_000;
  private static final int MILLISECONDS = 200;

  private final boolean shown;
  private @Nullable ProgressBar bar;

  Progress(boolean shown) {
    this.shown = shown;
  }

  /**
   * @param commits read so far
   */
  @Override
  public synchronized void accept(long commits) {
    if (shown && commits >= LONG) {
      bar().stepTo(commits);
    }
  }

  private ProgressBar bar() {
    ProgressBar there = bar;
    if (there == null) {
      there =
          new ProgressBarBuilder()
              .setTaskName("Reading history")
              .setUnit(" commits", 1)
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(MILLISECONDS)
              .clearDisplayOnFinish()
              .build();
      bar = there;
    }
    return there;
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
