package dev.slipway.flow;

import dev.slipway.engine.Planned;
import dev.slipway.engine.PromoteFacts;
import dev.slipway.engine.PromotePlanner;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.Released;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.promotion.Source;
import dev.slipway.engine.promotion.Trial;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.release.Declaration;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Site;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PromotionProblems;
import dev.slipway.model.problem.TagProblems;
import dev.slipway.model.qa.VerdictRule.Before;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;

/** Finds what a promotion would bring to production, and on which way it can go. */
public final class PromoteFlow {

  private static final ReleaseVersion ANY = ReleaseVersion.of(0, 0, 0);

  private final ForgeGuard guard;
  private final FlowSurvey survey;
  private final History history;
  private final Trees trees;
  private final PullRequests pullRequests;
  private final Receipts receipts;
  private final VerdictSurvey verdicts;
  private final ReleasedSurvey releases;

  public PromoteFlow(
      ForgeGuard guard,
      FlowSurvey survey,
      History history,
      Trees trees,
      PullRequests pullRequests,
      Receipts receipts,
      VerdictSurvey verdicts) {
    this.guard = guard;
    this.survey = survey;
    this.history = history;
    this.trees = trees;
    this.pullRequests = pullRequests;
    this.receipts = receipts;
    this.verdicts = verdicts;
    this.releases =
        new ReleasedSurvey(history, trees, new PromotionSurvey(history, trees, pullRequests));
  }

  /**
   * What to promote.
   *
   * @param version as typed; else that of the only release branch
   * @param mode else as configured
   * @param evidence where verdicts are, else where the policy says
   */
  public record Request(
      FlowRequest flow, Optional<String> version, Optional<Mode> mode, List<String> evidence) {

    public Request {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * @throws ProblemException {@code SLIP-408} when the remote has no production branch, {@code
   *     SLIP-757} to {@code SLIP-759} and {@code SLIP-775} when there is nothing to promote, and as
   *     {@link PromotePlanner#plan}
   */
  public Proposal<Decision> propose(Request request) {
    Situation situation = survey.survey(request.flow());
    Mode mode = request.mode().orElse(situation.flow().promotion().mode());
    BranchName production = situation.flow().branches().production();
    if (situation.flow().promotion().mode() == Mode.NONE) {
      throw new ProblemException(PromotionProblems.notPromoting(production.name()));
    }
    Source source = Source.choose(situation, request.version());
    CommitId onto = tip(situation, production);
    Site there = survey.site(request.flow(), onto);
    guard.check(there.config().forge());
    CommitId from = from(situation, source, there);
    Route route = new Route(source.branch(), from, production, onto);
    Site site = survey.site(request.flow(), from);
    PromoteFacts facts = facts(situation, request.flow(), mode, source, route, site);
    Planned planned = planned(facts, request);
    return new Proposal<>(planned.plan(), planned.decision(), List.of());
  }

  /** What is done, or waits, needs no fresh verdict. */
  private Planned planned(PromoteFacts facts, Request request) {
    PromotePlanner planner = new PromotePlanner(facts);
    if (planner.isIdle()) {
      return planner.plan();
    }
    RequiredVerdicts found =
        verdicts.find(
            new VerdictSurvey.Request(Before.PROMOTE, request.flow().paths(), request.evidence()),
            facts.situation(),
            facts.route().from());
    return new PromotePlanner(facts.with(found)).plan();
  }

  private static CommitId tip(Situation situation, BranchName branch) {
    return situation
        .branch(branch)
        .orElseThrow(() -> new ProblemException(ForgeProblems.noBranch(branch.name())));
  }

  /** A release branch that is cleaned up already was promoted, or was never there. */
  private CommitId from(Situation situation, Source source, Site there) {
    return situation
        .branch(source.branch())
        .or(() -> source.version().flatMap(version -> promoted(there, version)))
        .orElseThrow(
            () ->
                new ProblemException(
                    source
                        .version()
                        .map(version -> absent(situation, version, source.branch(), there))
                        .orElseGet(() -> ForgeProblems.noBranch(source.branch().name()))));
  }

  /** What was released without a promotion that is remembered is not to be cut again. */
  private static Problem absent(
      Situation situation, PolicyVersion version, BranchName branch, Site there) {
    String tag = there.component().tag(version.version()).toString();
    return situation
        .tag(tag)
        .map(commit -> TagProblems.released(tag, commit.abbreviated()))
        .orElseGet(() -> PromotionProblems.noReleaseBranch(version.toString(), branch.name()));
  }

  private Optional<CommitId> promoted(Site there, PolicyVersion version) {
    return Promotion.in(receipt(there, version))
        .map(Promotion::source)
        .filter(commit -> history.resolve(commit.hex()).isPresent());
  }

  private Receipt receipt(Site site, PolicyVersion version) {
    return receipts.find(site.component().tag(version.version()).toString());
  }

  private PromoteFacts facts(
      Situation situation, FlowRequest request, Mode mode, Source source, Route route, Site site) {
    Trial trial = trial(route);
    Optional<Released> release =
        source.version().map(version -> released(situation, route, version, site));
    Metadata metadata = release.map(Released::metadata).orElseGet(() -> new Metadata(site, ANY));
    List<Declaration> coming = metadata.heldIn(site.files());
    return new PromoteFacts(
        situation,
        route,
        mode,
        trial,
        isContained(route, trial),
        metadata.heldIn(history.snapshot(route.onto())),
        release.isPresent() ? coming : moving(coming, route, trial),
        release,
        pullRequests.list(Query.of(State.OPEN).into(route.production())),
        RequiredVerdicts.NONE);
  }

  private boolean isContained(Route route, Trial trial) {
    return history.contains(route.onto(), route.from())
        || trial.tree().equals(Optional.of(trees.of(route.onto())));
  }

  private Released released(Situation situation, Route route, PolicyVersion version, Site site) {
    return releases.survey(
        situation, route, version, new Metadata(site, version.version()), receipt(site, version));
  }

  private Trial trial(Route route) {
    Trees.Trial merge = trees.merge(route.onto(), route.from());
    TreeId tested = trees.of(route.from());
    List<String> untested =
        merge.tree().map(tree -> trees.differing(tree, tested)).orElse(List.of());
    return new Trial(merge.tree(), merge.conflicts(), untested);
  }

  /** Of a whole branch, only the files count that its merge changes on production. */
  private List<Declaration> moving(List<Declaration> all, Route route, Trial trial) {
    List<String> paths =
        trial.tree().map(tree -> trees.differing(trees.of(route.onto()), tree)).orElse(List.of());
    return all.stream().filter(each -> paths.contains(each.path())).toList();
  }
}
