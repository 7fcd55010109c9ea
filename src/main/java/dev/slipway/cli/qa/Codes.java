package dev.slipway.cli.qa;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of why a run ended as it did: those that no line before the last has. */
final class Codes {

  private Codes() {}

  /**
   * As the end of the last line: {@code " [SLIP-831, SLIP-839]"}, or nothing.
   *
   * @param rows whose own lines tell what an environment lacks, and what is left in it
   */
  static String of(Collection<Problem> problems, List<PreflightVerdict> rows) {
    String codes =
        problems.stream()
            .filter(problem -> problem.kind() != Kind.WARNING)
            .filter(problem -> rows.stream().noneMatch(row -> hasLine(row, problem)))
            .map(Problem::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "" : " [" + codes + "]";
  }

  private static boolean hasLine(PreflightVerdict row, Problem problem) {
    return Stream.concat(row.problems().stream(), row.leftovers().stream())
        .anyMatch(problem::equals);
  }
}
