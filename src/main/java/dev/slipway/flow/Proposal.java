package dev.slipway.flow;

import dev.slipway.model.problem.Problem;
import dev.slipway.plan.Plan;
import java.util.List;

/**
 * What a command would do, and what it found on the way there.
 *
 * @param result what there is to tell besides the plan
 * @param warnings what is wrong and can be lived with
 */
public record Proposal<T>(Plan plan, T result, List<Problem> warnings) {

  public Proposal {
    warnings = List.copyOf(warnings);
  }
}
