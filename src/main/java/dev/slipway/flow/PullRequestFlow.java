package dev.slipway.flow;

import dev.slipway.engine.PullRequestPlanner;
import dev.slipway.model.BranchName;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks pull requests up, and plans to merge or close one. */
public final class PullRequestFlow {

  private static final int LISTED = 1000;

  private final ForgeGuard guard;
  private final ConfigSource configs;
  private final Snapshot head;
  private final PullRequests pullRequests;

  /**
   * @param head the files of the default branch, whose configuration says which forge there is
   */
  public PullRequestFlow(
      ForgeGuard guard, ConfigSource configs, Snapshot head, PullRequests pullRequests) {
    this.guard = guard;
    this.configs = configs;
    this.head = head;
    this.pullRequests = pullRequests;
  }

  /**
   * The same flow, once it is sure that the pull requests are where it looks for them. A repository
   * without configuration has them where its remote is; one whose configuration cannot be read may
   * have them anywhere, so all that is wrong there is told.
   *
   * @throws ProblemException {@code SLIP-110} when the pull requests are elsewhere, and what is
   *     wrong in the configuration
   */
  public PullRequestFlow guarded(ConfigPaths paths) {
    ConfigRequest request = new ConfigRequest(paths, Overrides.NONE, Map.of()).orTagged();
    guard.check(request.read(configs, head).forge());
    return this;
  }

  /** Newest first. */
  public List<PullRequest> list(Set<State> states, Optional<BranchName> base) {
    return pullRequests.list(new Query(states, Optional.empty(), base, LISTED)).stream()
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
    return new Proposal<>(PullRequestPlanner.merge(there, method), there, List.of());
  }

  public Proposal<PullRequest> close(int number) {
    PullRequest there = find(number);
    return new Proposal<>(PullRequestPlanner.close(there), there, List.of());
  }
}
