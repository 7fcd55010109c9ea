package dev.slipway.port.read;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Where the remote's branches and tags stand now. */
public interface RemoteRefs {

  /** Where a branch of the remote stands; empty when the remote has no such branch. */
  Optional<CommitId> branch(BranchName branch);

  /** Whether the remote is sure to have no such branch; not where it was not asked now. */
  default boolean lacks(BranchName branch) {
    return branch(branch).isEmpty();
  }

  /** Every branch of the remote, by name. */
  SortedMap<BranchName, CommitId> branches();

  /** Every tag of the remote with the commit that it leads to, by name. */
  SortedMap<String, CommitId> tagged();

  /** The commit that a tag of the remote leads to; empty when the remote has no such tag. */
  Optional<CommitId> tag(String name);

  /** Every branch and tag by its full name, with the id of the very object, a tag object's own. */
  Map<String, String> objects();
}
