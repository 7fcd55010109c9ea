package dev.slipway.engine.guard;

import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.problem.GateProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks whether a gate that the platform is to keep is one: that somebody reviews there
 * (requirements F34). What cannot be proven is no pass.
 *
 * @param reviewers by gate; a gate that the forge does not have is not among them
 */
public record PlatformGate(Map<String, List<String>> reviewers) {

  public PlatformGate {
    reviewers = Map.copyOf(reviewers);
  }

  /** {@code SLIP-810} without such a gate, {@code SLIP-811} where nobody reviews. */
  public void ask(Guards guards, ApprovalRule rule) {
    String name = "approval " + rule.name();
    String gate = rule.gate().orElse(rule.name());
    Optional<List<String>> there = Optional.ofNullable(reviewers.get(gate));
    if (there.isEmpty()) {
      guards.unproven(name, GateProblems.noGate(rule.name(), gate));
    } else if (there.get().isEmpty()) {
      guards.unproven(name, GateProblems.noReviewer(rule.name(), gate));
    } else {
      guards.passed(
          name, "gate '%s' is reviewed by %s".formatted(gate, String.join(", ", there.get())));
    }
  }
}
