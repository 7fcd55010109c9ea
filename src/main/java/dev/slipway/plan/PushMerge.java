package dev.slipway.plan;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.util.Optional;

/**
 * Merges {@code merged} into {@code onto} and pushes the merge commit as {@code branch}; where
 * {@code onto} has nothing of its own, {@code branch} just goes to {@code merged}.
 *
 * @param expected where the branch stands on the remote before; empty when it must not exist yet
 */
public record PushMerge(
    BranchName branch, CommitId onto, CommitId merged, String message, Optional<CommitId> expected)
    implements RefChange {

  @Override
  public String describe() {
    return "merge %s into %s and push that as %s"
        .formatted(merged.abbreviated(), onto.abbreviated(), branch);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.pushMerge(this);
  }
}
