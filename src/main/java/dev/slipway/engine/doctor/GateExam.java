package dev.slipway.engine.doctor;

import dev.slipway.model.doctor.Seen;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.problem.GateProblems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Looks whether approvals that are the platform's have somebody who gives them (requirements F34).
 *
 * @param rules all approvals
 * @param reviewers by gate; a gate that the forge does not have is not among them
 */
public record GateExam(Collection<ApprovalRule> rules, Seen<Map<String, List<String>>> reviewers) {

  public GateExam {
    rules = List.copyOf(rules);
  }

  public List<Finding> findings() {
    return rules.stream()
        .filter(rule -> rule.by() == ApprovalRule.By.PLATFORM)
        .sorted(Comparator.comparing(ApprovalRule::name))
        .map(this::finding)
        .toList();
  }

  private Finding finding(ApprovalRule rule) {
    String gate = rule.gate().orElse(rule.name());
    return reviewers
        .value()
        .map(all -> judged(rule.name(), gate, all))
        .orElseGet(
            () ->
                Finding.unproven(
                    "gate",
                    "approval '%s' is the platform's; who reviews at its gate '%s' is not known: %s"
                        .formatted(rule.name(), gate, reviewers.reason())));
  }

  private static Finding judged(String approval, String gate, Map<String, List<String>> all) {
    if (!all.containsKey(gate)) {
      return Finding.of("gate", GateProblems.noGate(approval, gate));
    }
    List<String> who = all.get(gate);
    return who.isEmpty()
        ? Finding.of("gate", GateProblems.noReviewer(approval, gate))
        : Finding.ok("gate", "gate '%s' is reviewed by %s".formatted(gate, String.join(", ", who)));
  }
}
