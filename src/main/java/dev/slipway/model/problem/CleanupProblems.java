package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-792 to SLIP-795: nobody can say which branches may go. */
public final class CleanupProblems {

  private CleanupProblems() {}

  public static Problem nothingToCompareWith(String production, String integration) {
    return new Problem(
        "SLIP-792",
        Kind.REQUEST,
        "The remote has neither %s nor %s to compare branches with."
            .formatted(production, integration),
        "Push them, or mend 'branches' in slipway.yml.");
  }
}
