package dev.slipway.run;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Lease;
import dev.slipway.plan.Plan;
import dev.slipway.plan.Step;
import dev.slipway.port.write.Leases;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out plans. The only class that can change anything outside the process. */
public final class PlanRunner {

  private static final Logger LOG = LoggerFactory.getLogger(PlanRunner.class);

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
    if (plan.steps().isEmpty()) {
      plan.claim().ifPresent(leases::settle);
    }
    if (plan.claim().isEmpty() || plan.steps().isEmpty()) {
      return runSteps(plan, () -> {});
    }
    Held held = new Held(leases.take(plan.claim().get()));
    try {
      return runSteps(plan, held::renew);
    } finally {
      held.giveBack();
    }
  }

  /**
   * @param before each step; what it throws is why the step fails
   */
  private Report runSteps(Plan plan, Runnable before) {
    List<StepResult> results = new ArrayList<>();
    boolean stopped = false;
    for (Step step : plan.steps()) {
      StepResult result = stopped ? StepResult.notReached(step) : attempt(step, before);
      results.add(result);
      stopped |= result.status() == StepResult.Status.FAILED;
    }
    return new Report(plan, results);
  }

  private StepResult attempt(Step step, Runnable before) {
    try {
      before.run();
      return StepResult.done(step, step.accept(world));
    } catch (ProblemException e) {
      return StepResult.failed(step, e.problems());
    }
  }

  /** The lease that this run holds. */
  private final class Held {

    private Lease lease;

    Held(Lease lease) {
      this.lease = lease;
    }

    void renew() {
      lease = leases.renewed(lease);
    }

    /** What was done is told, whether or not the lease can be given back: it ends by itself. */
    void giveBack() {
      try {
        leases.giveBack(lease);
      } catch (ProblemException e) {
        LOG.debug("the lease of {} stays until {}", lease.line(), lease.until(), e);
      }
    }
  }
}
