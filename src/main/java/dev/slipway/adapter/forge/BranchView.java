package dev.slipway.adapter.forge;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteRefs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  boolean contains(CommitId base, CommitId head) {
    return history.contains(base, head);
  }

  PullRequestRecord see(PullRequestRecord record) {
    return see(List.of(record)).get(0);
  }

  List<PullRequestRecord> see(List<PullRequestRecord> records) {
    Set<BranchName> branches =
        records.stream()
            .filter(PullRequestRecord::isOpen)
            .map(PullRequestRecord::pullRequest)
            .flatMap(open -> Stream.of(open.head(), open.base()))
            .collect(Collectors.toSet());
    Map<BranchName, CommitId> tips = branches.isEmpty() ? Map.of() : refs.branches(branches);
    return records.stream().map(record -> record.isOpen() ? see(record, tips) : record).toList();
  }

  private PullRequestRecord see(PullRequestRecord record, Map<BranchName, CommitId> tips) {
    PullRequest open = record.pullRequest();
    CommitId head = tips.getOrDefault(open.head(), record.headCommit());
    PullRequestRecord seen = record.withHeadAt(head);
    return Optional.ofNullable(tips.get(open.base()))
        .filter(base -> history.contains(base, head))
        .map(base -> seen.merged(Landing.of(head, base, history)))
        .orElse(seen);
  }
}
