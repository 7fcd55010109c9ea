package dev.slipway.flow;

import dev.slipway.engine.PathSyncPlanner;
import dev.slipway.engine.Planned;
import dev.slipway.engine.SyncFacts;
import dev.slipway.engine.SyncFacts.Consent;
import dev.slipway.engine.SyncFacts.Side;
import dev.slipway.engine.SyncPlanner;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.release.Published;
import dev.slipway.engine.release.Site;
import dev.slipway.model.BranchName;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.model.flow.SyncPolicy.Via;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.SyncProblems;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what production has and integration lacks, and brings it back. */
public final class SyncFlow {

  private final ForgeGuard guard;
  private final FlowSurvey survey;
  private final History history;
  private final Trees trees;
  private final Receipts receipts;
  private final PullRequests pullRequests;

  public SyncFlow(
      ForgeGuard guard,
      FlowSurvey survey,
      History history,
      Trees trees,
      Receipts receipts,
      PullRequests pullRequests) {
    this.guard = guard;
    this.survey = survey;
    this.history = history;
    this.trees = trees;
    this.receipts = receipts;
    this.pullRequests = pullRequests;
  }

  /**
   * What to sync.
   *
   * @param from empty for production
   * @param into empty for integration
   * @param via empty for the policy's way
   */
  public record Request(
      FlowRequest flow, Optional<BranchName> from, Optional<BranchName> into, Optional<Via> via) {

    Consent consent() {
      return flow.yes() ? Consent.GIVEN : Consent.MISSING;
    }
  }

  /**
   * The plan that brings everything back that the policy wants back.
   *
   * @throws ProblemException {@code SLIP-780} when the remote has no such branch, and all that is
   *     in the way: {@code SLIP-781} to {@code SLIP-785}
   */
  public Proposal<Decision> propose(Request request) {
    Situation situation = survey.survey(request.flow());
    BranchRoles roles = situation.flow().branches();
    Side from = side(situation, request.from().orElse(roles.production()), "--from");
    Side into = side(situation, request.into().orElse(roles.integration()), "--into");
    Site site = survey.site(request.flow(), from.tip());
    guard.check(site.config().forge());
    Planned planned = plan(request, new Standing(situation, from, into, site));
    return new Proposal<>(planned.plan(), planned.decision(), List.of());
  }

  private static Side side(Situation situation, BranchName branch, String flag) {
    return situation
        .branch(branch)
        .map(tip -> new Side(branch, tip))
        .orElseThrow(() -> new ProblemException(SyncProblems.noBranch(branch.name(), flag)));
  }

  private record Standing(Situation situation, Side from, Side into, Site site) {}

  private Planned plan(Request request, Standing standing) {
    SyncPolicy policy = standing.situation().flow().sync();
    List<Published> releases = releases(standing);
    Optional<ReleaseVersion> newest = releases.stream().findFirst().map(Published::version);
    SyncFacts facts = facts(request, standing, releases);
    PolicyPaths guarded = PolicyPaths.of(policy, standing.site(), newest);
    if (facts.from().equals(facts.into())) {
      return facts.nothing("%s is both production and integration.".formatted(facts.from()));
    }
    return switch (policy.mode()) {
      case NONE -> facts.nothing("The policy brings nothing back: sync.mode is none.");
      case MERGE ->
          new SyncPlanner(
                  facts, new MergeSurvey(history, trees, guarded).survey(facts, standing.site()))
              .plan();
      case PATHS -> {
        PathSurvey survey = new PathSurvey(history, trees, policy, guarded);
        yield new PathSyncPlanner(survey.seen(facts), survey.survey(facts, newest)).plan();
      }
    };
  }

  /** Those of the branch that is brought back, highest first. */
  private List<Published> releases(Standing standing) {
    List<Published> releases =
        new ArrayList<>(
            new ReleaseTags(history, standing.situation(), standing.site().component())
                .in(List.of(standing.from().tip())));
    Collections.reverse(releases);
    return releases;
  }

  /** Where the sync is remembered: a release that was tagged by hand has no such place. */
  private Optional<Receipt> receipt(List<Published> releases) {
    Set<String> remembered = Set.copyOf(receipts.releases());
    return releases.stream()
        .map(Published::tag)
        .filter(remembered::contains)
        .map(receipts::find)
        .filter(each -> each.last(Deed.TAG).isPresent())
        .findFirst();
  }

  private SyncFacts facts(Request request, Standing standing, List<Published> releases) {
    SyncPolicy policy = standing.situation().flow().sync();
    return new SyncFacts(
        standing.situation(),
        standing.from(),
        standing.into(),
        new SyncBranchSurvey(history, pullRequests)
            .survey(standing.situation(), standing.from(), standing.into()),
        releases.stream().findFirst().map(Published::tag),
        receipt(releases),
        request.via().orElse(policy.via()) == Via.PUSH,
        request.consent());
  }
}
