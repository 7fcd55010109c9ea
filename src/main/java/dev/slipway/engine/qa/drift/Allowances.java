package dev.slipway.engine.qa.drift;

import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The differences that are known.
 *
 * @param today in UTC; an allowance counts on its last day, and no longer
 */
record Allowances(List<Allowance> all, LocalDate today) {

  Allowances {
    all = List.copyOf(all);
  }

  /** The finding; only told, where it is allowed today. */
  DriftFinding weighed(DriftFinding finding) {
    return all.stream()
        .filter(each -> !isOver(each) && covers(each, finding))
        .findFirst()
        .map(each -> allowed(finding, each))
        .orElse(finding);
  }

  private static DriftFinding allowed(DriftFinding finding, Allowance allowance) {
    return new DriftFinding(
        finding.rule(),
        finding.check(),
        finding.path(),
        finding.values(),
        Severity.INFO,
        Optional.of(allowance));
  }

  private boolean isOver(Allowance allowance) {
    return allowance.until().isBefore(today);
  }

  private static boolean covers(Allowance allowance, DriftFinding finding) {
    return allowance.check().equals(finding.check())
        && (allowance.path().isEmpty() || allowance.path().equals(finding.path()));
  }

  /** Those that are over, and those that nothing needs any more, of the checks that ran here. */
  List<Problem> warnings(Drift drift, List<PreflightVerdict> rows) {
    return Stream.concat(
            all.stream().filter(each -> isOver(each) && isKnown(each, rows)).map(this::over),
            all.stream()
                .filter(each -> !isOver(each) && drift.evaluated() && isDecided(each, rows))
                .filter(each -> drift.findings().stream().noneMatch(one -> covers(each, one)))
                .map(each -> MatrixProblems.needlessAllowance(name(each), each.reason())))
        .toList();
  }

  private Problem over(Allowance allowance) {
    return MatrixProblems.allowanceOver(name(allowance), allowance.reason(), allowance.until());
  }

  private static String name(Allowance allowance) {
    return allowance.check() + allowance.path().map(path -> " " + path).orElse("");
  }

  private static boolean isKnown(Allowance allowance, List<PreflightVerdict> rows) {
    return rows.stream().anyMatch(row -> check(row, allowance).isPresent());
  }

  /** Where a check failed, nobody knows what it would have told. */
  private static boolean isDecided(Allowance allowance, List<PreflightVerdict> rows) {
    return rows.stream()
        .filter(PreflightVerdict::executed)
        .allMatch(row -> check(row, allowance).filter(CheckResult::passed).isPresent());
  }

  private static Optional<CheckResult> check(PreflightVerdict row, Allowance allowance) {
    return row.checks().stream()
        .filter(check -> check.name().equals(allowance.check()))
        .findFirst();
  }
}
