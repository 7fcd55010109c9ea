package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import dev.slipway.plan.PushBranch;

/** Pushes branches to the remote. */
public interface BranchPusher {

  /** Returns the pushed commit. Pushing the same step twice pushes the same tree. */
  CommitId push(PushBranch step);
}
