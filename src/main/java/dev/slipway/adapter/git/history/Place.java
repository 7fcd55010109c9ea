package dev.slipway.adapter.git.history;

import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.List;

/**
 * Where a commit stands in the graph.
 *
 * @param time the committer's
 */
record Place(CommitId id, List<CommitId> parents, Instant time) {

  static Place of(Commit commit) {
    return new Place(commit.id(), commit.parents(), commit.time());
  }
}
