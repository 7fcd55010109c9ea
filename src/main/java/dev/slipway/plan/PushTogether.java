package dev.slipway.plan;

import dev.slipway.model.CommitId;
import dev.slipway.model.receipt.ReceiptEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Moves several refs in one atomic push, with the entry of the receipt that tells why: all or none,
 * so nothing is ever done without being remembered, nor remembered without being done.
 *
 * @param seen the newest entry of the receipt when this was planned; refused when there is a newer
 *     one
 */
public record PushTogether(List<RefChange> changes, ReceiptEntry entry, Optional<CommitId> seen)
    implements Step {

  public PushTogether {
    changes = List.copyOf(changes);
  }

  @Override
  public String describe() {
    return changes.stream()
            .map(Step::describe)
            .collect(Collectors.joining(", ", "", changes.isEmpty() ? "note it" : ", and note it"))
        + " in the receipt of "
        + entry.release();
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.pushTogether(this);
  }
}
