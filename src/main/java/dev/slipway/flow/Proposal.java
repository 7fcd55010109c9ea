package dev.slipway.flow;

import dev.slipway.model.problem.Problem;
import dev.slipway.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What a command would do, and what it found on the way there.
 *
 * @param result what there is to tell besides the plan
 * @param warnings what is wrong and can be lived with
 * @param question what must be answered before the plan is carried out
 */
public record Proposal<T>(
    Plan plan, T result, List<Problem> warnings, Optional<Question> question) {

  /** A proposal that waits for nobody. */
  public Proposal(Plan plan, T result, List<Problem> warnings) {
    this(plan, result, warnings, Optional.empty());
  }

  public Proposal {
    warnings = List.copyOf(warnings);
  }
}
