package dev.slipway.plan;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import java.util.List;
import java.util.Optional;

/**
 * Puts one commit with {@code edits} on top of {@code onto} and pushes it as {@code branch}.
 *
 * @param onto the commit that this was planned on; parent of the new one
 * @param expected where the branch stands on the remote before; empty when it must not exist yet.
 *     The push is refused when it has moved.
 */
public record PushBranch(
    BranchName branch,
    CommitId onto,
    String message,
    List<FileEdit> edits,
    Optional<CommitId> expected)
    implements RefChange {

  public PushBranch {
    edits = List.copyOf(edits);
  }

  @Override
  public String describe() {
    return "push %d file%s to %s".formatted(edits.size(), edits.size() == 1 ? "" : "s", branch);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.pushBranch(this);
  }
}
