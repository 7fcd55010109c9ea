package dev.slipway.run;

import dev.slipway.model.problem.Problem;
import dev.slipway.plan.Plan;
import java.util.List;

/** What a run did, step by step, in the plan's order. */
public record Report(Plan plan, List<StepResult> results) {

  public Report {
    results = List.copyOf(results);
  }

  /** The report of a run that only looked. */
  public static Report rehearsal(Plan plan) {
    return new Report(plan, plan.steps().stream().map(StepResult::planned).toList());
  }

  public Outcome outcome() {
    if (plan.steps().isEmpty()) {
      return Outcome.NOTHING;
    }
    return problems().stream()
        .findFirst()
        .map(Outcome::of)
        .orElse(
            results.get(0).status() == StepResult.Status.PLANNED ? Outcome.PLANNED : Outcome.DONE);
  }

  /** Why the run stopped; empty when it did not. */
  public List<Problem> problems() {
    return results.stream().flatMap(result -> result.problems().stream()).toList();
  }
}
