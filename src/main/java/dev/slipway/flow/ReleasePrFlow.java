package dev.slipway.flow;

import dev.slipway.engine.ReleasePrPlanner;
import dev.slipway.engine.Standings;
import dev.slipway.engine.Standings.Standing;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteRefs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the release pull requests that are due, and how those stand that are there. */
public final class ReleasePrFlow {

  private final ReleaseSurvey survey;
  private final History history;
  private final RemoteRefs remote;

  public ReleasePrFlow(ReleaseSurvey survey, History history, RemoteRefs remote) {
    this.survey = survey;
    this.history = history;
    this.remote = remote;
  }

  /**
   * @throws ProblemException {@code SLIP-408} when the remote has no branch to release to
   */
  public Proposal<ReleaseDrafts> propose(ReleaseSurvey.Request request) {
    ReleaseFacts facts = survey.survey(request);
    if (remote.lacks(facts.target())) {
      throw new ProblemException(ForgeProblems.noBranch(facts.target().name()));
    }
    ReleaseDrafts drafts = ReleaseDrafts.of(facts);
    Standings standings = standings(facts.head(), drafts.pullRequests());
    return new Proposal<>(
        new ReleasePrPlanner(facts, standings).plan(drafts.pullRequests()),
        drafts,
        Stream.concat(unpushed(facts).stream(), drafts.warnings().stream()).toList());
  }

  private Optional<Problem> unpushed(ReleaseFacts facts) {
    return remote
        .branch(facts.target())
        .filter(tip -> !tip.equals(facts.head()))
        .filter(tip -> history.contains(facts.head(), tip))
        .map(tip -> ReleaseProblems.unpushed(facts.target().name()));
  }

  private Standings standings(CommitId head, List<ReleasePullRequest> due) {
    Map<BranchName, Standing> standings = new HashMap<>();
    due.stream()
        .flatMap(each -> each.branches().stream())
        .forEach(
            branch -> remote.branch(branch).ifPresent(tip -> standings.put(branch, at(tip, head))));
    return new Standings(standings);
  }

  /** A tip that was never fetched is told apart from nothing, but what it holds is not known. */
  private Standing at(CommitId tip, CommitId head) {
    return history
        .resolve(tip.hex())
        .map(
            here ->
                new Standing(tip, history.contains(tip, head), Optional.of(history.snapshot(tip))))
        .orElseGet(() -> new Standing(tip, false, Optional.empty()));
  }
}
