package dev.slipway.engine;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How release pull requests stand on the forge and their branches on the remote.
 *
 * @param merged into the target branch, most recently updated first
 * @param open into the target branch
 * @param closed into the target branch, without being merged
 * @param branches where the branches of the due pull requests stand; absent ones do not exist
 */
public record ForgeState(
    List<PullRequest> merged,
    List<PullRequest> open,
    List<PullRequest> closed,
    Map<BranchName, Standing> branches) {

  public ForgeState {
    merged = List.copyOf(merged);
    open = List.copyOf(open);
    closed = List.copyOf(closed);
    branches = Map.copyOf(branches);
  }

  /**
   * Where a branch stands on the remote.
   *
   * @param upToDate whether it contains the head of the target branch
   * @param files its files; empty when the commit is not here
   */
  public record Standing(CommitId tip, boolean upToDate, Optional<Snapshot> files) {}
}
