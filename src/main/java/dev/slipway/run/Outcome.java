package dev.slipway.run;

import dev.slipway.model.problem.Problem;
import java.util.Locale;

/** How a command ended, in one word; finer than an exit status. */
public enum Outcome {
  /** Everything was done. */
  DONE,
  /** A dry run: everything was planned. */
  PLANNED,
  /** Nothing is due. */
  NOTHING,
  /** Only optional parts failed. */
  PARTIAL,
  /** Crash, usage, configuration or remote. */
  FAILED,
  /** A gate, guard or policy said no. */
  REFUSED,
  /** A human said no. */
  DECLINED,
  /** A human's approval is missing. */
  WAITING,
  /** Nothing is configured to do. */
  SKIPPED,
  /** Stopped by a signal. */
  INTERRUPTED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a run ends as that this problem stops. */
  public static Outcome of(Problem problem) {
    return switch (problem.kind()) {
      case REQUEST, REMOTE, WARNING -> FAILED;
      case GATE -> REFUSED;
      case WAITING -> WAITING;
      case DECLINED -> DECLINED;
      case NOT_CONFIGURED -> SKIPPED;
    };
  }
}
