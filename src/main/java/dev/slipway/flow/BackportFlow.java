package dev.slipway.flow;

import dev.slipway.engine.BackportFacts;
import dev.slipway.engine.BackportPlanner;
import dev.slipway.engine.BackportTargets;
import dev.slipway.engine.LineBook;
import dev.slipway.engine.PickedChange;
import dev.slipway.engine.Planned;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Situation;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.BackportProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the version lines that lack a merged change, and brings it there. */
public final class BackportFlow {

  private final ForgeGuard guard;
  private final FlowSurvey survey;
  private final History history;
  private final Trees trees;
  private final PullRequests pullRequests;

  public BackportFlow(
      ForgeGuard guard,
      FlowSurvey survey,
      History history,
      Trees trees,
      PullRequests pullRequests) {
    this.guard = guard;
    this.survey = survey;
    this.history = history;
    this.trees = trees;
    this.pullRequests = pullRequests;
  }

  /**
   * What to bring where.
   *
   * @param revision of the merged change
   * @param lines in the order to bring it there; empty for what the change itself says
   * @param number of the pull request that brought it; empty for the one in its headline
   */
  public record Request(
      FlowRequest flow, String revision, List<String> lines, Optional<Integer> number) {

    public Request {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The plan that brings the change onto every line that lacks it.
   *
   * @throws ProblemException {@code SLIP-786} when a line is named that is none, {@code SLIP-787}
   *     when the change is not merged, {@code SLIP-788} when there is no such commit
   */
  public Proposal<Decision> propose(Request request) {
    Situation situation = survey.survey(request.flow());
    BranchRoles roles = situation.flow().branches();
    CommitId production = situation.branch(roles.production()).orElseGet(situation::policy);
    guard.check(survey.site(request.flow(), production).config().forge());
    PickedChange change = change(request);
    LineBook lines = LineBook.read(situation, history.snapshot(production));
    BackportTargets wanted =
        BackportTargets.of(change, request.lines(), said(request, change), lines.lines());
    TargetSurvey targets = new TargetSurvey(situation, history, trees, all(), lines, change);
    BackportFacts facts =
        new BackportFacts(
            change,
            List.of(roles.integration(), roles.production()),
            isMerged(situation, change.commit()),
            wanted,
            wanted.lines().stream().map(targets::survey).toList());
    Planned planned = new BackportPlanner(facts).plan();
    return new Proposal<>(planned.plan(), planned.decision(), List.of());
  }

  private PickedChange change(Request request) {
    CommitId id =
        history
            .resolve(request.revision())
            .orElseThrow(
                () -> new ProblemException(BackportProblems.noSuchCommit(request.revision())));
    Range one = new Range(id, List.of(), Boundaries.NONE, OptionalInt.of(1));
    Commit commit = history.lineage(one).commits().get(0);
    return PickedChange.of(commit, request.number());
  }

  /** What the pull request says that brought it. */
  private Optional<String> said(Request request, PickedChange change) {
    Optional<PullRequest> brought = change.number().flatMap(pullRequests::find);
    if (request.number().isPresent() && brought.isEmpty()) {
      throw new ProblemException(PullRequestProblems.noSuchPullRequest(request.number().get()));
    }
    return brought.map(PullRequest::body);
  }

  private List<PullRequest> all() {
    return pullRequests.list(PullRequests.Query.of(State.values()));
  }

  private boolean isMerged(Situation situation, CommitId change) {
    BranchRoles roles = situation.flow().branches();
    return List.of(roles.integration(), roles.production()).stream()
        .flatMap(branch -> situation.branch(branch).stream())
        .anyMatch(tip -> history.contains(tip, change));
  }
}
