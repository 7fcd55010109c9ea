package dev.slipway.engine.qa.evidence;

import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Subject;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.VerdictRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks whether a step has the verdicts that {@code slipway.yml} requires of it. */
public record VerdictGuard(RequiredVerdicts required) {

  private static final String NAME = "verdict";
  private static final int DIGEST = "sha256:".length() + 12;

  /**
   * {@code SLIP-860} to {@code SLIP-867}, everything that is wrong with the verdict that comes
   * nearest.
   */
  public void ask(Guards guards) {
    for (VerdictRule rule : required.rules()) {
      VerdictChoice choice = choice(rule);
      List<Problem> faults = choice.faults();
      faults.forEach(fault -> guards.failed(NAME, fault));
      if (faults.isEmpty()) {
        guards.passed(NAME, told(rule, choice.relied()));
      }
    }
  }

  /** Which verdicts were relied on, for the receipt: {@code qa.release} is digest and end. */
  public SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    for (VerdictRule rule : required.rules()) {
      Evidence relied = choice(rule).relied();
      facts.merge(
          "qa." + rule.target(),
          "%s@%s".formatted(relied.digest(), relied.ended()),
          (one, other) -> one.equals(other) ? one : one + ", " + other);
    }
    return facts;
  }

  /** The same facts, with those. */
  public Map<String, String> with(Map<String, String> facts) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    all.putAll(facts());
    return all;
  }

  private VerdictChoice choice(VerdictRule rule) {
    Subject subject = required.subject().orElseThrow();
    return new VerdictChoice(rule, subject, required.places(), required.found());
  }

  private static String told(VerdictRule rule, Evidence relied) {
    return "%s verdict of %s: %s, ended %s%s"
        .formatted(
            rule.target(),
            String.join(", ", rule.environments()),
            relied.digest().substring(0, Math.min(DIGEST, relied.digest().length())),
            relied.ended(),
            relied.origin().commit().map(each -> ", commit " + each.abbreviated()).orElse(""));
  }
}
