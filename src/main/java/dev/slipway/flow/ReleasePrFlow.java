package dev.slipway.flow;

import dev.slipway.engine.BranchReleaseFacts;
import dev.slipway.engine.BranchReleasePlanner;
import dev.slipway.engine.ReleasePrPlanner;
import dev.slipway.engine.Standings;
import dev.slipway.engine.Standings.Standing;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.plan.Plan;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteRefs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the release pull requests that are due, and how those stand that are there. */
public final class ReleasePrFlow {

  private final ReleaseSurvey survey;
  private final History history;
  private final RemoteRefs remote;
  private final BranchReleaseFlow branches;

  public ReleasePrFlow(
      ReleaseSurvey survey, History history, RemoteRefs remote, BranchReleaseFlow branches) {
    this.survey = survey;
    this.history = history;
    this.remote = remote;
    this.branches = branches;
  }

  /**
   * What is asked for, of the release and of the flow that it goes through.
   *
   * @param releaseAs the version as it was written, for the policy to read
   */
  public record Request(
      ReleaseSurvey.Request release,
      Optional<String> releaseAs,
      FlowRequest flow,
      ApprovalRequest approval) {}

  /**
   * @throws ProblemException {@code SLIP-408} when the remote has no branch to release to, {@code
   *     SLIP-734} to {@code SLIP-749} with what is in the way on a release branch
   */
  public Proposal<ReleaseDrafts> propose(Request request) {
    Optional<Situation> flow =
        Optional.of(request)
            .filter(each -> each.release().source().options().isEmpty())
            .flatMap(each -> branches.flow(each.flow()));
    return flow.isPresent()
        ? propose(request, flow.get())
        : usual(survey.survey(request.release()), drafts -> {});
  }

  private Proposal<ReleaseDrafts> propose(Request request, Situation situation) {
    return new Targets(situation)
        .of(request.release().target(), request.releaseAs())
        .map(target -> propose(request, situation, target))
        .orElseGet(() -> nothing(situation));
  }

  private static Proposal<ReleaseDrafts> nothing(Situation situation) {
    String remark =
        "No release is under way: there is no branch %s."
            .formatted(situation.flow().branches().release().text());
    return new Proposal<>(
        new Plan("release nothing", List.of()),
        ReleaseDrafts.NONE.saying(List.of(remark)),
        List.of());
  }

  private Proposal<ReleaseDrafts> propose(Request request, Situation situation, Target target) {
    if (target.version().isEmpty()) {
      return usual(
          survey.surveyFetched(request.release().orInto(target.branch())),
          drafts -> refuseUnknown(drafts, situation));
    }
    BranchReleaseFacts facts =
        branches.survey(situation, target.branch(), target.version().get(), request);
    BranchReleasePlanner planner = BranchReleasePlanner.of(facts);
    ReleasePullRequest wanted = planner.wanted();
    Standings standings = standings(facts.facts().head(), List.of(wanted));
    ReleaseDrafts drafts = planner.drafts(wanted).saying(target.remarks());
    return new Proposal<>(planner.plan(wanted, standings), drafts, drafts.warnings());
  }

  /** The policy's one reader has its say on every version (F30). */
  private static void refuseUnknown(ReleaseDrafts drafts, Situation situation) {
    VersionReader reader = new VersionReader(situation.flow().version());
    drafts.pullRequests().stream()
        .flatMap(each -> each.releases().stream())
        .filter(draft -> !draft.snapshot())
        .forEach(draft -> reader.read(draft.version().toString()));
  }

  private Proposal<ReleaseDrafts> usual(ReleaseFacts facts, Consumer<ReleaseDrafts> check) {
    if (remote.lacks(facts.target())) {
      throw new ProblemException(ForgeProblems.noBranch(facts.target().name()));
    }
    ReleaseDrafts drafts = ReleaseDrafts.of(facts);
    check.accept(drafts);
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
