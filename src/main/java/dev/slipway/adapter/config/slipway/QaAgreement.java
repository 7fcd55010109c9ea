package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds values of environments, checks and gates that are right by themselves, and not together.
 */
final class QaAgreement {

  private final Values file;
  private final Snapshot files;
  private final Names names;
  private final Findings findings;

  QaAgreement(Values file, Snapshot files, Findings findings) {
    this.file = file;
    this.files = files;
    this.names = new Names(findings);
    this.findings = findings;
  }

  void check() {
    new EnvironmentAgreement(file, findings).check();
    targets().values().forEach(this::checkTarget);
    file.section("qa").ifPresent(this::checkDrift);
    file.list("requires").forEach(this::checkVerdict);
  }

  private Map<String, List<Values>> targets() {
    return file.section("qa").map(qa -> qa.lists("targets")).orElse(Map.of());
  }

  private void checkTarget(List<Values> checks) {
    names.mustDiffer(checks.stream().map(check -> check.node("name")).toList(), "a check");
    checks.forEach(check -> new CheckAgreement(check, files, findings).check());
    new Mentions(file.named("environments"), findings).check(checks);
  }

  private void checkDrift(Values qa) {
    Secrets.check(qa.fields(), findings);
    qa.values("drift").list("allow").forEach(this::checkAllowance);
  }

  private void checkAllowance(Values allowance) {
    List<Values> checks = targets().values().stream().flatMap(List::stream).toList();
    names.mustBeKnown(allowance.node("check"), "a check", names(checks));
    if (allowance.has("path")) {
      names.mustBeKnown(
          allowance.node("path"),
          "a 'comparable' of that check",
          checks.stream()
              .filter(check -> check.text("name").equals(allowance.text("check")))
              .flatMap(check -> check.texts("comparable").stream())
              .collect(Collectors.toSet()));
    }
    checkDate(allowance.node("until"));
  }

  private static Set<String> names(List<Values> checks) {
    return checks.stream().map(check -> check.text("name")).collect(Collectors.toSet());
  }

  /** The form of a date takes 30 February for one. */
  private void checkDate(Node date) {
    String text = date.text().orElseThrow();
    try {
      LocalDate.parse(text);
    } catch (DateTimeException e) {
      findings.at(
          date.place(),
          at -> SlipwayFileProblems.malformed(at, text, Forms.DATE.noun(), Forms.DATE.example()));
    }
  }

  private void checkVerdict(Values verdict) {
    names.mustBeKnown(verdict.node("qa"), "a target of 'qa'", targets().keySet());
    Set<String> environments = file.named("environments").keySet();
    verdict.items("envs").forEach(env -> names.mustBeKnown(env, "an environment", environments));
    names.mustDiffer(verdict.items("envs"), "an environment");
  }
}
