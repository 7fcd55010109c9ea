package dev.slipway.run;

import dev.slipway.model.problem.Problem;
import dev.slipway.plan.Step;
import java.util.List;

/**
 * What came of one step.
 *
 * @param detail an address or id when it is done; else empty
 * @param problems why it failed; empty unless it did
 */
public record StepResult(Step step, Status status, String detail, List<Problem> problems) {

  public StepResult {
    problems = List.copyOf(problems);
  }

  /** How a step ended. */
  public enum Status {
    PLANNED,
    DONE,
    FAILED,
    NOT_REACHED
  }

  static StepResult planned(Step step) {
    return new StepResult(step, Status.PLANNED, "", List.of());
  }

  static StepResult done(Step step, String where) {
    return new StepResult(step, Status.DONE, where, List.of());
  }

  static StepResult failed(Step step, List<Problem> problems) {
    return new StepResult(step, Status.FAILED, "", problems);
  }

  static StepResult notReached(Step step) {
    return new StepResult(step, Status.NOT_REACHED, "", List.of());
  }
}
