package dev.slipway.engine.guard;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.RefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold before a step is taken, asked one after the other; all are asked, so that
 * everything that is in the way is told at once.
 */
public final class Guards {

  private final List<GuardResult> results = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  public Guards passed(String name, String fact) {
    results.add(new GuardResult(name, Verdict.PASSED, fact));
    return this;
  }

  /** Not asked for, or nothing here could answer: {@code fact} says why. */
  public Guards skipped(String name, String fact) {
    results.add(new GuardResult(name, Verdict.SKIPPED, fact));
    return this;
  }

  public Guards failed(String name, Problem problem) {
    return refused(name, Verdict.FAILED, problem);
  }

  /** It could not decide, which is not a pass. */
  public Guards unproven(String name, Problem problem) {
    return refused(name, Verdict.UNPROVEN, problem);
  }

  private Guards refused(String name, Verdict verdict, Problem problem) {
    results.add(new GuardResult(name, verdict, problem.what()));
    problems.add(problem);
    return this;
  }

  /** What each said, in the order of asking. */
  public List<GuardResult> results() {
    return List.copyOf(results);
  }

  /**
   * What each said, when the way is free.
   *
   * @throws RefusedException with the problem of each that does not let pass
   */
  public List<GuardResult> orThrow() {
    if (!problems.isEmpty()) {
      throw new RefusedException(problems, results);
    }
    return results();
  }
}
