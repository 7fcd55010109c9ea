package dev.slipway.adapter.forge;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.port.write.Ledger.RefUpdate;
import dev.slipway.port.write.Merger;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides what a merge changes: the record of the pull request and, in the same push, its base.
 * Says no where the pull request is not to be merged, or not as planned.
 */
record Merging(Decisions decisions, Merger merger) {

  /**
   * @throws ProblemException {@code SLIP-404}, {@code SLIP-408}, {@code SLIP-450} to {@code
   *     SLIP-453}
   */
  Change<CommitId> decide(MergePullRequest step, Instant time) {
    PullRequestRecord record = decisions.seen(step.number());
    PullRequest now = record.pullRequest();
    if (now.mergeCommit().isPresent()) {
      demandPlannedHead(step, now.headCommit().orElseThrow());
      return decisions.records().saved(record, step, time).answering(now.mergeCommit().get());
    }
    demandReady(step, now);
    CommitId base = decisions.branches().tip(now.base());
    CommitId landing = merger.merge(base, step.head(), step.method(), message(step, now));
    Change<CommitId> change =
        decisions.records().saved(record.merged(landing), step, time).answering(landing);
    return landing.equals(base)
        ? change
        : change.alongside(
            new RefUpdate(now.base().ref(), Optional.of(base.hex()), Optional.of(landing.hex())));
  }

  private void demandReady(MergePullRequest step, PullRequest now) {
    if (now.state() == State.CLOSED) {
      throw new ProblemException(PullRequestProblems.closed(now.number()));
    }
    if (now.draft()) {
      throw new ProblemException(PullRequestProblems.draft(now.number()));
    }
    demandPlanned(step, "its base", step.base().name(), now.base().name());
    demandPlannedHead(step, headOf(now));
  }

  private CommitId headOf(PullRequest open) {
    return decisions
        .branches()
        .find(open.head())
        .orElseThrow(
            () ->
                new ProblemException(
                    PullRequestProblems.headGone(open.number(), open.head().name())));
  }

  private static void demandPlannedHead(MergePullRequest step, CommitId head) {
    demandPlanned(step, "its head", "at " + step.head(), "at " + head);
  }

  private static void demandPlanned(
      MergePullRequest step, String what, String planned, String found) {
    if (!planned.equals(found)) {
      throw new ProblemException(ForgeProblems.changed(step.number(), what, planned, found));
    }
  }

  /** As GitHub writes it. */
  private static String message(MergePullRequest step, PullRequest now) {
    return step.method() == MergeMethod.SQUASH
        ? "%s (#%d)".formatted(now.title(), now.number())
        : "Merge pull request #%d from %s\n\n%s".formatted(now.number(), now.head(), now.title());
  }
}
