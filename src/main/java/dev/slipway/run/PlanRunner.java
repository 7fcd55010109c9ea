package dev.slipway.run;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.Plan;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** Carries out plans. The only class that can change anything outside the process. */
public final class PlanRunner {

  private final Step.Handler<String> world;

  public PlanRunner(Step.Handler<String> world) {
    this.world = world;
  }

  /** Runs the steps in order. A step after a failed one is not tried; each is in the report. */
  public Report run(Plan plan) {
    List<StepResult> results = new ArrayList<>();
    boolean stopped = false;
    for (Step step : plan.steps()) {
      StepResult result = stopped ? StepResult.notReached(step) : attempt(step);
      results.add(result);
      stopped |= result.status() == StepResult.Status.FAILED;
    }
    return new Report(plan, results);
  }

  private StepResult attempt(Step step) {
    try {
      return StepResult.done(step, step.accept(world));
    } catch (ProblemException e) {
      return StepResult.failed(step, e.problems());
    }
  }
}
