package dev.slipway.engine.receipt;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.receipt.GuardResult;
import java.util.List;

/**
 * What was found when a receipt was held against the remote.
 *
 * @param findings what is as it was recorded, and what is not
 * @param problems of what is not; warnings among them
 */
public record Verified(String release, List<GuardResult> findings, List<Problem> problems) {

  public Verified {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
