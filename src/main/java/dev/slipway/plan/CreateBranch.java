package dev.slipway.plan;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;

/** Makes a branch of the remote that must not be there yet. */
public record CreateBranch(BranchName branch, CommitId at) implements RefChange {

  @Override
  public String describe() {
    return "create branch %s at %s".formatted(branch, at.abbreviated());
  }

  @Override
  public <R> R accept(Handler<R> handler) {
    return handler.createBranch(this);
  }
}
