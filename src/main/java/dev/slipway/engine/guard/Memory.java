package dev.slipway.engine.guard;

import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns changes of refs into steps that are remembered in the receipt of the release that they are
 * done for.
 *
 * @param receipt empty where there is no release: then nothing is remembered
 */
public record Memory(Situation situation, Optional<Receipt> receipt, Deed deed) {

  /** The steps of the changes: one, where it is remembered. */
  public List<Step> steps(
      List<RefChange> changes,
      List<GuardResult> guards,
      List<Approval> approvals,
      Map<String, String> facts) {
    if (receipt.isEmpty() || changes.isEmpty()) {
      return List.copyOf(changes);
    }
    Bookkeeping books = new Bookkeeping(situation, receipt.get());
    return List.of(books.push(deed, changes, guards, approvals, facts));
  }
}
