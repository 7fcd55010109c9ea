package dev.slipway.flow;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.port.read.PullRequests;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks pull requests up, and plans to merge or close one. */
public final class PullRequestFlow {

  private static final int LISTED = 1000;

  private final PullRequests pullRequests;

  public PullRequestFlow(PullRequests pullRequests) {
    this.pullRequests = pullRequests;
  }

  /** Newest first. */
  public List<PullRequest> list(Set<State> states, Optional<BranchName> base) {
    return pullRequests.list(new PullRequests.Query(states, base, LISTED)).stream()
        .sorted(Comparator.comparingInt(PullRequest::number).reversed())
        .toList();
  }

  /** A pull request and what was said of it. */
  public record Discussion(PullRequest pullRequest, Feedback feedback) {}

  public Discussion show(int number) {
    return new Discussion(find(number), pullRequests.feedback(number));
  }

  private PullRequest find(int number) {
    return pullRequests
        .find(number)
        .orElseThrow(() -> new ProblemException(PullRequestProblems.noSuchPullRequest(number)));
  }

  public Proposal<PullRequest> merge(int number, MergeMethod method) {
    PullRequest there = find(number);
    String title = "merge pull request #%d".formatted(number);
    if (there.state() == State.MERGED) {
      return new Proposal<>(new Plan(title, List.of()), there, List.of());
    }
    refuseUnlessReady(there);
    CommitId head =
        there
            .headCommit()
            .orElseThrow(
                () ->
                    new ProblemException(
                        PullRequestProblems.headGone(number, there.head().name())));
    MergePullRequest step = new MergePullRequest(number, there.base(), method, head);
    return new Proposal<>(new Plan(title, List.of(step)), there, List.of());
  }

  private static void refuseUnlessReady(PullRequest there) {
    if (there.state() == State.CLOSED) {
      throw new ProblemException(PullRequestProblems.closed(there.number()));
    }
    if (there.draft()) {
      throw new ProblemException(PullRequestProblems.draft(there.number()));
    }
  }

  public Proposal<PullRequest> close(int number) {
    PullRequest there = find(number);
    if (there.state() == State.MERGED) {
      throw new ProblemException(PullRequestProblems.merged(number));
    }
    List<ClosePullRequest> steps =
        there.state() == State.CLOSED ? List.of() : List.of(new ClosePullRequest(number));
    return new Proposal<>(
        new Plan("close pull request #%d".formatted(number), List.copyOf(steps)), there, List.of());
  }
}
