package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;

/** Makes the commits of a merge in the object store, with no ref, index or working tree touched. */
public interface Merger {

  /**
   * Brings {@code head} into {@code base}.
   *
   * @param message of the merge or squash commit; a rebase keeps each commit's own
   * @return where the base goes; {@code base} itself when the head adds nothing
   * @throws dev.slipway.model.problem.ProblemException when both change the same place, naming the
   *     paths
   */
  CommitId merge(CommitId base, CommitId head, MergeMethod method, String message);
}
