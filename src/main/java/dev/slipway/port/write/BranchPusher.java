package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;

/** Makes, moves and deletes branches of the remote. */
public interface BranchPusher {

  /** Makes a branch. One that stands there already is a success. */
  void create(CreateBranch step);

  /** Returns the pushed commit. Pushing the same step twice pushes the same tree. */
  CommitId push(PushBranch step);

  /** Returns where the branch stands then. */
  CommitId merge(PushMerge step);

  /** Returns the pushed commit. */
  CommitId pick(PushPick step);

  /** Deletes a branch. One that is gone already is a success. */
  void delete(DeleteBranch step);
}
