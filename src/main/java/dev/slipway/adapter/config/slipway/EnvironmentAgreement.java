package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.QaFileProblems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds environments that cannot be told apart, and what must not stand in one. */
final class EnvironmentAgreement {

  private final Values file;
  private final Findings findings;

  EnvironmentAgreement(Values file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void check() {
    Map<String, Values> environments = file.named("environments");
    if (!environments.isEmpty()) {
      checkVariables();
      environments.values().forEach(this::checkOne);
    }
  }

  /** {@code dev-1} and {@code dev.1} would both be set by {@code SLIPWAY_QA_DEV_1_TOKEN}. */
  private void checkVariables() {
    Map<String, String> seen = new HashMap<>();
    for (Node name : file.keys("environments")) {
      String text = name.text().orElseThrow();
      String variable = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
      String before = seen.putIfAbsent(variable, text);
      if (before != null) {
        findings.at(
            name.place(),
            at -> QaFileProblems.sameVariables(at, before, text, "SLIPWAY_QA_" + variable));
      }
    }
  }

  private void checkOne(Values environment) {
    Secrets.check(environment.fields(), findings);
    Headers.check(environment, findings);
    Known.checkTaken(environment, "vars", findings);
  }
}
