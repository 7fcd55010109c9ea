package dev.slipway.engine;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.Plan;
import java.util.List;

/** Turns the wish to merge or close a pull request into a step; into none where that is done. */
public final class PullRequestPlanner {

  private PullRequestPlanner() {}

  /**
   * @throws ProblemException {@code SLIP-451} when its branch is gone, {@code SLIP-452} when it is
   *     closed, {@code SLIP-453} when it is a draft
   */
  public static Plan merge(PullRequest there, MergeMethod method) {
    String title = "merge pull request #%d".formatted(there.number());
    return there.state() == State.MERGED
        ? new Plan(title, List.of())
        : new Plan(title, List.of(mergeOpen(there, method)));
  }

  private static MergePullRequest mergeOpen(PullRequest there, MergeMethod method) {
    if (there.state() == State.CLOSED) {
      throw new ProblemException(PullRequestProblems.closed(there.number()));
    }
    if (there.draft()) {
      throw new ProblemException(PullRequestProblems.draft(there.number()));
    }
    return new MergePullRequest(there.number(), there.base(), method, head(there));
  }

  private static CommitId head(PullRequest there) {
    return there
        .headCommit()
        .orElseThrow(
            () ->
                new ProblemException(
                    PullRequestProblems.headGone(there.number(), there.head().name())));
  }

  /**
   * @throws ProblemException {@code SLIP-454} when it is merged
   */
  public static Plan close(PullRequest there) {
    String title = "close pull request #%d".formatted(there.number());
    return switch (there.state()) {
      case MERGED -> throw new ProblemException(PullRequestProblems.merged(there.number()));
      case CLOSED -> new Plan(title, List.of());
      case OPEN -> new Plan(title, List.of(new ClosePullRequest(there.number())));
    };
  }
}
