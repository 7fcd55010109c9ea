package dev.slipway.plan;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;

/** Deletes a branch of the remote. Refused when it no longer stands where it was seen. */
public record DeleteBranch(BranchName branch, CommitId expected) implements RefChange {

  @Override
  public String describe() {
    return "delete branch %s (%s)".formatted(branch, expected.abbreviated());
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.deleteBranch(this);
  }
}
