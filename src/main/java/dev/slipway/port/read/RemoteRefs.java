package dev.slipway.port.read;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the remote's branches and tags stand now. What it names can be read: commits that the clone
 * lacks are fetched before the answer.
 */
public interface RemoteRefs {

  /** Where a branch of the remote stands; empty when the remote has no such branch. */
  Optional<CommitId> branch(BranchName branch);

  /**
   * Where several branches stand, at one moment where the remote can tell. A branch that the remote
   * does not have is not in the answer.
   */
  default Map<BranchName, CommitId> branches(Set<BranchName> names) {
    Map<BranchName, CommitId> tips = new HashMap<>();
    names.forEach(name -> branch(name).ifPresent(tip -> tips.put(name, tip)));
    return tips;
  }

  /** The commit that a tag of the remote leads to; empty when the remote has no such tag. */
  Optional<CommitId> tag(String name);
}
