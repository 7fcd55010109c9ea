package dev.slipway.run;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Lease;
import dev.slipway.plan.Plan;
import dev.slipway.plan.Step;
import dev.slipway.port.write.Leases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out plans. The only class that can change anything outside the process. */
public final class PlanRunner {

  private final Step.Handler<String> world;
  private final Leases leases;

  public PlanRunner(Step.Handler<String> world, Leases leases) {
    this.world = world;
    this.leases = leases;
  }

  /**
   * Runs the steps in order, under the lease that the plan claims. A step after a failed one is not
   * tried; each is in the report.
   *
   * @throws ProblemException {@code SLIP-720} when somebody else holds the lease
   */
  public Report run(Plan plan) {
    Optional<Lease> lease = plan.claim().filter(claim -> !plan.steps().isEmpty()).map(leases::take);
    try {
      return runSteps(plan);
    } finally {
      lease.ifPresent(leases::giveBack);
    }
  }

  private Report runSteps(Plan plan) {
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
