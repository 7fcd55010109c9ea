package dev.slipway.engine.guard;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.GateProblems;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether a version whose class needs an approval has it from its cut, with all that the rule
 * demands (requirements B6, B10).
 */
public record CutApproval(FlowConfig flow, PolicyVersion version, Receipt receipt) {

  /** The rule; empty where the class needs no approval. */
  public Optional<ApprovalRule> rule() {
    return flow.approval(version.kind().approval());
  }

  /** The newest approval under the rule. */
  public Optional<Approval> given() {
    return rule()
        .flatMap(
            rule ->
                receipt.entries().stream()
                    .filter(each -> each.entry().deed().equals(Deed.CUT))
                    .flatMap(each -> each.entry().approvals().stream())
                    .filter(each -> each.name().equals(rule.name()))
                    .reduce((older, newer) -> newer));
  }

  /** {@code SLIP-812} naming all that is missing. */
  public void ask(Guards guards) {
    Optional<ApprovalRule> rule = rule();
    if (rule.isEmpty()) {
      guards.skipped("approval", "class %s needs none".formatted(version.kind().name()));
      return;
    }
    String name = rule.get().name();
    List<String> missing = missing(rule.get());
    if (missing.isEmpty()) {
      guards.passed("approval " + name, told(given().orElseThrow()));
    } else {
      guards.failed(
          "approval " + name,
          GateProblems.notApprovedAtCut(name, version.toString(), String.join(", ", missing)));
    }
  }

  private List<String> missing(ApprovalRule rule) {
    Optional<Approval> given = given();
    if (given.isEmpty()) {
      return List.of("it");
    }
    List<String> missing = new ArrayList<>();
    if (rule.issue() && given.get().issue().isEmpty()) {
      missing.add("its issue");
    }
    if (rule.reason() && given.get().reason().filter(text -> !text.isBlank()).isEmpty()) {
      missing.add("its reason");
    }
    rule.confirm()
        .map(confirm -> confirm.fill(version.places()))
        .filter(text -> !text.equals(given.get().statement()))
        .ifPresent(text -> missing.add("the words '%s'".formatted(text)));
    return missing;
  }

  private static String told(Approval given) {
    return "given by %s at %s%s"
        .formatted(given.by(), given.at(), given.issue().map(issue -> " for #" + issue).orElse(""));
  }
}
