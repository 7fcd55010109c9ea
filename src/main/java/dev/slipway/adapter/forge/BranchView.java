package dev.slipway.adapter.forge;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteRefs;
import java.util.Optional;

/**
 * Sees open pull requests as the remote's branches show them: where the head stands, and whether
 * somebody merged it by hand. A pull request whose base contains its head is merged.
 */
record BranchView(RemoteRefs refs, History history) {

  Optional<CommitId> find(BranchName branch) {
    return refs.branch(branch);
  }

  /**
   * @throws ProblemException {@code SLIP-408} when the remote has no such branch
   */
  CommitId tip(BranchName branch) {
    return find(branch)
        .orElseThrow(() -> new ProblemException(ForgeProblems.noBranch(branch.name())));
  }

  /** A head that is not even here cannot be in a base whose commits all are. */
  boolean contains(CommitId base, CommitId head) {
    return history.resolve(head.hex()).isPresent() && history.contains(base, head);
  }

  PullRequestRecord see(PullRequestRecord record) {
    if (!record.isOpen()) {
      return record;
    }
    PullRequest open = record.pullRequest();
    CommitId head = find(open.head()).orElse(record.headCommit());
    PullRequestRecord seen = record.withHeadAt(head);
    return find(open.base())
        .filter(base -> contains(base, head))
        .map(base -> seen.merged(Landing.of(head, base, history)))
        .orElse(seen);
  }
}
