package dev.slipway.cli.qa;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.QaProblems;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.run.Outcome;
import java.util.ArrayList;
import java.util.List;

/** How a run ends that judged one environment, and why. */
final class PreflightOutcome {

  private PreflightOutcome() {}

  static Outcome of(PreflightVerdict verdict) {
    if (verdict.interrupted()) {
      return Outcome.INTERRUPTED;
    }
    if (!verdict.executed()) {
      return lacking(verdict.problems());
    }
    return verdict.ok() ? Outcome.DONE : Outcome.REFUSED;
  }

  /** What is wrong comes before what is missing. */
  private static Outcome lacking(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.kind() != Kind.NOT_CONFIGURED)
        .findFirst()
        .map(Outcome::of)
        .orElse(Outcome.SKIPPED);
  }

  /** Everything that makes it not ok, and warnings. */
  static List<Problem> problems(PreflightVerdict verdict) {
    List<Problem> problems = new ArrayList<>(verdict.environment().warnings());
    problems.addAll(faults(verdict));
    return problems;
  }

  /** Everything that makes it not ok. */
  static List<Problem> faults(PreflightVerdict verdict) {
    String name = verdict.environment().name();
    List<Problem> problems = new ArrayList<>(verdict.problems());
    if (verdict.interrupted()) {
      problems.add(QaProblems.interrupted(name));
    }
    List<String> failed = verdict.failed().stream().map(CheckResult::name).toList();
    if (!failed.isEmpty()) {
      problems.add(QaProblems.checksFailed(name, failed, verdict.checks().size()));
    }
    problems.addAll(verdict.leftovers());
    return problems;
  }
}
