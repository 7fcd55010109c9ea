package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.qa.JUnitCase.Result;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as pipelines show tests: a suite for each environment, a case for each check, and a
 * suite for how environments differ. A verdict that is refused has a case that failed, and not only
 * skipped ones, which pipelines take for good.
 */
final class JUnitXml {

  private static final String DRIFT = "drift";

  private JUnitXml() {}

  static String of(MatrixVerdict verdict) {
    List<JUnitSuite> suites = new ArrayList<>();
    for (PreflightVerdict row : verdict.rows()) {
      suites.add(
          new JUnitSuite(
              row.environment().name(),
              row.provenance().started(),
              row.executed() ? asked(row) : List.of(unasked(row, verdict.requireAll()))));
    }
    suites.add(new JUnitSuite(DRIFT, verdict.provenance().started(), drift(verdict)));
    return JUnitWriter.write("slipway qa matrix " + verdict.target(), suites);
  }

  private static List<JUnitCase> asked(PreflightVerdict row) {
    String suite = row.environment().name();
    List<JUnitCase> cases = new ArrayList<>();
    row.checks().forEach(check -> cases.add(JUnitCase.of(suite, check)));
    row.leftovers().forEach(each -> cases.add(leftover(suite, each)));
    String skipped =
        row.checks().stream()
            .filter(check -> check.status() == Status.SKIPPED)
            .map(CheckResult::name)
            .collect(joining(", "));
    if (!skipped.isEmpty() || row.interrupted()) {
      String why = row.interrupted() ? "interrupted" : "skipped";
      cases.add(JUnitCase.of(suite, "every check ran", Result.ERROR, why, "never ran: " + skipped));
    }
    return cases;
  }

  private static JUnitCase leftover(String suite, Problem problem) {
    return JUnitCase.of(suite, "nothing is left", Result.FAILURE, problem.code(), problem.what());
  }

  private static JUnitCase unasked(PreflightVerdict row, boolean mustBeAsked) {
    return JUnitCase.of(
        row.environment().name(),
        "the environment can be asked",
        mustBeAsked ? Result.ERROR : Result.SKIPPED,
        "not configured",
        row.problems().stream().map(Problem::what).collect(joining("; ")));
  }

  private static List<JUnitCase> drift(MatrixVerdict verdict) {
    List<JUnitCase> cases = new ArrayList<>();
    verdict.drift().findings().forEach(each -> cases.add(difference(each)));
    String summary = DriftWords.summary(verdict);
    if (!verdict.drift().evaluated()) {
      cases.add(JUnitCase.of(DRIFT, "evaluated", Result.SKIPPED, "not evaluated", summary));
    } else if (cases.isEmpty()) {
      cases.add(JUnitCase.passed(DRIFT, "no differences"));
    }
    return cases;
  }

  /** Only an error fails; what is allowed or told is a case that passed, by its name. */
  private static JUnitCase difference(DriftFinding finding) {
    String name = DriftWords.weight(finding) + " " + DriftWords.title(finding);
    return finding.severity() == Severity.ERROR
        ? JUnitCase.of(
            DRIFT, name, Result.FAILURE, finding.rule().name(), DriftWords.values(finding))
        : JUnitCase.passed(DRIFT, name);
  }
}
