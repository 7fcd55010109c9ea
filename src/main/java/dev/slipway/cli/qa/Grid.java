package dev.slipway.cli.qa;

import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Every check beside every environment that was asked.
 *
 * @param environments in the order of asking
 * @param lines in the order of the configuration
 */
record Grid(List<PreflightVerdict> environments, List<Line> lines) {

  /**
   * One check everywhere.
   *
   * @param differs whether a rule that matters says that it differs
   * @param cells one for each environment; empty where the environment was not asked for it
   */
  record Line(String check, boolean differs, List<Optional<CheckResult>> cells) {}

  static Grid of(MatrixVerdict verdict) {
    List<PreflightVerdict> asked = verdict.executed();
    return new Grid(
        asked,
        asked.stream()
            .flatMap(row -> row.checks().stream())
            .map(CheckResult::name)
            .distinct()
            .map(check -> line(check, asked, verdict))
            .toList());
  }

  private static Line line(String check, List<PreflightVerdict> asked, MatrixVerdict verdict) {
    return new Line(
        check,
        verdict.drift().findings().stream()
            .anyMatch(each -> each.check().equals(check) && each.severity() != Severity.INFO),
        asked.stream().map(row -> cell(check, row)).toList());
  }

  private static Optional<CheckResult> cell(String check, PreflightVerdict row) {
    return row.checks().stream().filter(each -> each.name().equals(check)).findFirst();
  }

  /** The longest time that a check took anywhere. */
  Duration slowest() {
    return environments.stream()
        .flatMap(row -> row.checks().stream())
        .map(CheckResult::took)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
