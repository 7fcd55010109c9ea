package dev.slipway.cli.qa;

import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** How a run ends that judged several environments, and why. */
final class MatrixOutcome {

  private MatrixOutcome() {}

  /** By the problem that weighs most, which stands first. */
  static Outcome of(MatrixVerdict verdict) {
    if (verdict.interrupted()) {
      return Outcome.INTERRUPTED;
    }
    return verdict.problems().stream()
        .filter(problem -> problem.kind() != Kind.WARNING)
        .findFirst()
        .map(Outcome::of)
        .orElse(Outcome.DONE);
  }

  /**
   * Everything that makes it not ok, and warnings; those of the environments too.
   *
   * @param planned whether nothing was asked, so that only warnings are known
   */
  static List<Problem> problems(MatrixVerdict verdict, boolean planned) {
    return Stream.concat(
            verdict.problems().stream()
                .filter(problem -> !planned || problem.kind() == Kind.WARNING),
            verdict.rows().stream().flatMap(row -> row.environment().warnings().stream()))
        .toList();
  }

  /** Those that words tell by the row; where there is no row, none. */
  static List<Problem> inWords(MatrixVerdict verdict) {
    return verdict.problems().stream()
        .filter(
            problem ->
                problem.kind() != Kind.WARNING || problem.code().equals(MatrixProblems.PARTIAL))
        .filter(problem -> !verdict.rows().isEmpty())
        .toList();
  }
}
