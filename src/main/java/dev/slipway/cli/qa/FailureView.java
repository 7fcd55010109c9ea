package dev.slipway.cli.qa;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What went wrong in one environment, as the page shows it. */
record FailureView(String environment, List<Fault> faults) {

  /**
   * A check that did not pass, or what it left behind.
   *
   * @param url that was asked
   * @param body the beginning of what came
   */
  record Fault(
      String anchor,
      String name,
      String status,
      String word,
      String detail,
      String url,
      String body) {}

  static FailureView of(Grid grid, int column) {
    PreflightVerdict row = grid.environments().get(column);
    return new FailureView(
        MatrixSentence.name(row),
        Stream.concat(
                IntStream.range(0, grid.lines().size())
                    .boxed()
                    .flatMap(line -> faults(grid, column, line)),
                row.leftovers().stream().map(FailureView::leftover))
            .toList());
  }

  private static Stream<Fault> faults(Grid grid, int column, int line) {
    return grid.lines().get(line).cells().get(column).stream()
        .filter(check -> !check.passed())
        .map(check -> fault(check, MatrixView.anchor(column, line)));
  }

  private static Fault fault(CheckResult check, String anchor) {
    Optional<CheckError> error = check.error();
    return new Fault(
        anchor,
        OneLine.of(check.name()),
        LineView.status(check),
        LineView.word(check),
        error.map(CheckError::detail).orElse(""),
        error.flatMap(CheckError::url).orElse(""),
        error.map(CheckError::body).orElse(""));
  }

  private static Fault leftover(Problem problem) {
    return new Fault(
        "",
        problem.code(),
        "failed",
        "left behind",
        problem.what() + ": " + problem.remedy(),
        "",
        "");
  }
}
