package dev.slipway.cli;

import dev.slipway.run.Outcome;

/** The exit statuses Slipway promises. Scripts depend on them: they change only with the major. */
public enum ExitCode {
  PASS(0),
  ERROR(1),
  GATE_FAILED(2),
  SKIPPED(3),
  INTERRUPTED(130);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  public static ExitCode of(Outcome outcome) {
    return switch (outcome) {
      case DONE, PLANNED, NOTHING, PARTIAL -> PASS;
      case FAILED -> ERROR;
      case REFUSED, DECLINED, WAITING -> GATE_FAILED;
      case SKIPPED -> SKIPPED;
      case INTERRUPTED -> INTERRUPTED;
    };
  }
}
