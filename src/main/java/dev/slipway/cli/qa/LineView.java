package dev.slipway.cli.qa;

import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** One check in every environment, as the page shows it. */
record LineView(String check, boolean differs, List<Cell> cells) {

  /**
   * One check in one environment.
   *
   * @param anchor of the reason why it did not pass
   * @param share of the slowest check's time, in percent
   * @param unit of the number
   */
  record Cell(
      String status,
      String word,
      String anchor,
      String took,
      long share,
      String number,
      String unit) {

    private static final Cell ABSENT = new Cell("absent", "absent", "", "", 0, "", "");

    String count() {
      return number.isEmpty() ? "" : number + " " + unit;
    }
  }

  static LineView of(Grid grid, int at) {
    Grid.Line line = grid.lines().get(at);
    return new LineView(
        OneLine.of(line.check()),
        line.differs(),
        IntStream.range(0, line.cells().size())
            .mapToObj(
                column ->
                    line.cells()
                        .get(column)
                        .map(check -> cell(check, column, at, grid.slowest()))
                        .orElse(Cell.ABSENT))
            .toList());
  }

  private static Cell cell(CheckResult check, int column, int line, Duration slowest) {
    return new Cell(
        status(check),
        word(check),
        check.passed() ? "" : MatrixView.anchor(column, line),
        check.status() == Status.SKIPPED ? "" : Amount.of(check.took()),
        check.took().toMillis() * 100 / Math.max(1, slowest.toMillis()),
        check.count().map(String::valueOf).orElse(""),
        check.count().filter(count -> count == 1).isPresent() ? "item" : "items");
  }

  /** The name that the style sheet has for it. */
  static String status(CheckResult check) {
    return switch (check.status()) {
      case PASSED -> "ok";
      case FAILED -> "failed";
      case SKIPPED -> "skipped";
    };
  }

  static String word(CheckResult check) {
    return check.status() == Status.SKIPPED ? "never ran" : status(check);
  }
}
