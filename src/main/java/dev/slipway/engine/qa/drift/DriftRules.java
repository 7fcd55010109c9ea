package dev.slipway.engine.qa.drift;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How environments differ, by the rules D1 to D6. Rows are compared where at least two of them were
 * asked to their end; whether two names are one place is seen without asking.
 */
public final class DriftRules {

  private static final Comparator<DriftFinding> WORST_FIRST =
      Comparator.comparing(DriftFinding::severity)
          .thenComparing(DriftFinding::rule)
          .thenComparing(DriftFinding::check)
          .thenComparing(finding -> finding.path().orElse(""))
          .thenComparing(finding -> finding.values().toString());

  private final DriftPolicy policy;
  private final Allowances allowances;

  /**
   * @param today in UTC
   */
  public DriftRules(DriftPolicy policy, LocalDate today) {
    this.policy = policy;
    this.allowances = new Allowances(policy.allowed(), today);
  }

  /** All differences; the order of the rows does not matter. */
  public Drift between(List<PreflightVerdict> rows) {
    List<Environment> environments = rows.stream().map(PreflightVerdict::environment).toList();
    List<DriftFinding> findings = new ArrayList<>(PlaceDrift.samePlace(environments));
    boolean evaluated = isEvaluated(rows);
    if (evaluated) {
      List<PreflightVerdict> executed = executed(rows);
      findings.addAll(PlaceDrift.otherIdentity(executed));
      findings.addAll(CheckDrift.between(executed));
    }
    return new Drift(evaluated, findings.stream().map(this::weighed).sorted(WORST_FIRST).toList());
  }

  /** Allowances that are over, and those that nothing needs any more. */
  public List<Problem> warnings(Drift drift, List<PreflightVerdict> rows) {
    return allowances.warnings(drift, rows);
  }

  /** A row that was stopped on its way says nothing of what it would have answered. */
  private static boolean isEvaluated(List<PreflightVerdict> rows) {
    return executed(rows).stream().filter(DriftRules::hasAnswered).count() > 1
        && rows.stream().noneMatch(PreflightVerdict::interrupted);
  }

  private static boolean hasAnswered(PreflightVerdict row) {
    return row.checks().stream().anyMatch(check -> check.status() != Status.SKIPPED);
  }

  private static List<PreflightVerdict> executed(List<PreflightVerdict> rows) {
    return rows.stream().filter(PreflightVerdict::executed).toList();
  }

  private DriftFinding weighed(DriftFinding finding) {
    return allowances.weighed(
        new DriftFinding(
            finding.rule(),
            finding.check(),
            finding.path(),
            finding.values(),
            policy.severity(finding.rule()),
            finding.allowed()));
  }
}
