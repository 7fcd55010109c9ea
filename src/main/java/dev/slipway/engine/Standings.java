package dev.slipway.engine;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import java.util.Map;
import java.util.Optional;

/**
 * How the branches of release pull requests stand on the remote.
 *
 * @param branches those that exist
 */
public record Standings(Map<BranchName, Standing> branches) {

  public Standings {
    branches = Map.copyOf(branches);
  }

  /** Where a branch stands; empty when it does not exist. */
  public Optional<Standing> of(BranchName branch) {
    return Optional.ofNullable(branches.get(branch));
  }

  /**
   * Where a branch stands on the remote.
   *
   * @param upToDate whether it contains the head of the target branch
   * @param files its files; empty when the commit is not here
   */
  public record Standing(CommitId tip, boolean upToDate, Optional<Snapshot> files) {}
}
