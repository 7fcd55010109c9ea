package dev.slipway.engine.guard;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.receipt.Approval;
import java.util.Optional;

/**
 * A human's yes to one commit: typed letter by letter where the rule has words for it, else plain.
 *
 * @param typed what was typed; empty when nothing was yet
 * @param yes whether plain questions are answered with yes
 */
public record HumanApproval(
    ApprovalRule rule, PolicyVersion version, Optional<String> typed, boolean yes) {

  private static final String PLAIN = "yes";

  /** What must be typed; {@code yes} where the rule has no words for it. */
  public String expected() {
    return words().orElse(PLAIN);
  }

  private Optional<String> words() {
    return rule.confirm().map(confirm -> confirm.fill(version.places()));
  }

  /** The flag that says yes. */
  public String flag() {
    return words().map("--confirm \"%s\""::formatted).orElse("--yes");
  }

  /** What was said; a plain yes does not stand for typed words. */
  private Optional<String> said() {
    return words().isEmpty() && yes ? Optional.of(PLAIN) : typed;
  }

  public boolean isWaiting() {
    return said().isEmpty();
  }

  /** {@code SLIP-704} when something else was typed. That nothing was is no refusal yet. */
  public void ask(Guards guards) {
    String name = "approval " + rule.name();
    if (isWaiting()) {
      guards.skipped(name, "waits for a human: " + flag());
    } else if (said().equals(Optional.of(expected()))) {
      guards.passed(name, expected());
    } else {
      guards.failed(name, FlowProblems.wrongConfirmation(said().orElseThrow(), expected()));
    }
  }

  /** The yes, for the receipt. */
  public Approval given(Situation situation, CommitId commit, TreeId tree) {
    return new Approval(
        rule.name(),
        situation.operator().person().toString(),
        situation.now(),
        expected(),
        commit,
        tree,
        Optional.empty(),
        Optional.empty());
  }
}
