package dev.slipway.adapter.forge;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.UpdatePullRequest;
import java.util.Optional;

/** Decides what becomes of a pull request, on what stands at one moment. Writes nothing. */
record Decisions(Records records, BranchView branches) {

  /**
   * @throws ProblemException {@code SLIP-450}
   */
  PullRequestRecord seen(int number) {
    return branches.see(records.pullRequest(number));
  }

  PullRequestRecord opened(OpenPullRequest step) {
    return openFrom(step.head(), step.base())
        .map(open -> open.described(step.title(), step.body()))
        .orElseGet(() -> created(step));
  }

  private PullRequestRecord created(OpenPullRequest step) {
    CommitId head = branches.tip(step.head());
    if (branches.contains(branches.tip(step.base()), head)) {
      throw new ProblemException(
          ForgeProblems.nothingToMerge(step.head().name(), step.base().name()));
    }
    return PullRequestRecord.opened(records.nextNumber(), step, head);
  }

  PullRequestRecord updated(UpdatePullRequest step) {
    PullRequestRecord record = reopened(records.pullRequest(step.number()));
    return notMerged(branches.see(record)).described(step.title(), step.body());
  }

  private PullRequestRecord reopened(PullRequestRecord record) {
    if (record.state() != State.CLOSED) {
      return record;
    }
    PullRequest closed = record.pullRequest();
    Optional<PullRequestRecord> successor = openFrom(closed.head(), closed.base());
    if (successor.isPresent()) {
      throw new ProblemException(ForgeProblems.replaced(record.number(), successor.get().number()));
    }
    return record.in(State.OPEN);
  }

  PullRequestRecord closed(int number) {
    return notMerged(seen(number)).in(State.CLOSED);
  }

  private Optional<PullRequestRecord> openFrom(BranchName head, BranchName base) {
    return records.pullRequests().stream()
        .filter(record -> record.isFrom(head, base))
        .map(branches::see)
        .filter(PullRequestRecord::isOpen)
        .findFirst();
  }

  private static PullRequestRecord notMerged(PullRequestRecord record) {
    if (record.state() == State.MERGED) {
      throw new ProblemException(PullRequestProblems.merged(record.number()));
    }
    return record;
  }
}
