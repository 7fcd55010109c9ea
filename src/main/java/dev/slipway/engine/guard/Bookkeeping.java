package dev.slipway.engine.guard;

import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.RefChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what is done for a release into its receipt, with the policy that it was done under. */
public record Bookkeeping(Situation situation, Receipt receipt) {

  private static final String POLICY = "policy";

  /** The changes and their entry, as one step. The policy's origin is a fact (requirements F40). */
  public PushTogether push(
      Deed deed,
      List<RefChange> changes,
      List<GuardResult> guards,
      List<Approval> approvals,
      Map<String, String> facts) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put(POLICY, situation.authority() + "@" + situation.policy());
    ReceiptEntry entry =
        new ReceiptEntry(
            receipt.release(),
            deed,
            situation.now(),
            situation.operator(),
            PlanDigest.of(changes),
            guards,
            approvals,
            new TreeMap<>(all));
    return new PushTogether(changes, entry, receipt.head());
  }
}
