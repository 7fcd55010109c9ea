package dev.slipway.plan;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * Makes the change of {@code picked} anew on {@code onto}, by its author, and pushes that as {@code
 * branch}.
 *
 * @param conflicts the files that were seen not to fit; they are pushed with conflict markers.
 *     Others that do not fit refuse the push.
 * @param expected where the branch stands on the remote before; empty when it must not exist yet
 */
public record PushPick(
    BranchName branch,
    CommitId onto,
    CommitId picked,
    String message,
    List<String> conflicts,
    Optional<CommitId> expected)
    implements RefChange {

  public PushPick {
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public String describe() {
    String marked = conflicts.isEmpty() ? "" : " with conflicts in " + String.join(", ", conflicts);
    return "pick %s onto %s and push that as %s%s"
        .formatted(picked.abbreviated(), onto.abbreviated(), branch, marked);
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.pushPick(this);
  }
}
