package dev.slipway.engine;

import dev.slipway.engine.guard.ApprovalGuard;
import dev.slipway.engine.guard.Bookkeeping;
import dev.slipway.engine.guard.CutApproval;
import dev.slipway.engine.guard.CutGuards;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.release.ExactRelease;
import dev.slipway.engine.release.News;
import dev.slipway.engine.release.Preparation;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.flow.ReleasePrPolicy.Into;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prepares the release of a release branch: exactly its version, release metadata alone, notes
 * since the newest release that production has too (requirements B3).
 */
public final class BranchReleasePlanner {

  private final BranchReleaseFacts facts;
  private final Situation situation;
  private final ExactRelease release;
  private final List<GuardResult> guards;

  private BranchReleasePlanner(BranchReleaseFacts facts) {
    this.facts = facts;
    this.situation = facts.situation();
    this.release =
        new ExactRelease(
            facts.facts(), facts.version().version(), situation.flow().changelog().source());
    this.guards = guards();
  }

  /**
   * A planner whose every guard lets pass.
   *
   * @throws ProblemException with everything that is in the way, {@code SLIP-736} to {@code
   *     SLIP-743} and {@code SLIP-812}
   */
  public static BranchReleasePlanner of(BranchReleaseFacts facts) {
    return new BranchReleasePlanner(facts);
  }

  /**
   * The pull request as it should be.
   *
   * @throws ProblemException when a file cannot be edited
   */
  public ReleasePullRequest wanted() {
    return new Preparation(situation.flow(), facts.into(), facts.source(), facts.version().places())
        .of(release.pullRequest(), facts.release());
  }

  /** What is found, with the pull request where there is one. */
  public ReleaseDrafts drafts(ReleasePullRequest wanted) {
    boolean due = isOwn() ? !wanted.edits().isEmpty() : !isOut();
    List<String> remarks = new ArrayList<>();
    if (isOut()) {
      remarks.add("%s is out: its tag is %s.".formatted(facts.version(), facts.release()));
    }
    release.left().map(this::left).ifPresent(remarks::add);
    return ReleaseDrafts.of(facts.facts(), release, due ? List.of(wanted) : List.of())
        .saying(remarks);
  }

  private String left(News entries) {
    return "Left out of %s: %s. Move them below its heading if they belong to it."
        .formatted(facts.version(), entries);
  }

  private boolean isOut() {
    return situation.tag(facts.release()).isPresent();
  }

  private boolean isOwn() {
    return facts.into() == Into.RELEASE;
  }

  /** What is still missing; nothing once the version is out. */
  public Plan plan(ReleasePullRequest wanted, Standings standings) {
    List<Step> steps = new ArrayList<>(approved());
    if (!isOut()) {
      steps.addAll(isOwn() ? ownSteps(wanted, standings) : steps(wanted));
    }
    LeaseClaim claim = situation.claim(facts.line(), "release-pr " + facts.version());
    return new Plan(
        "release %s from %s".formatted(facts.version(), facts.facts().target()),
        steps,
        Optional.of(claim));
  }

  private List<GuardResult> guards() {
    Guards guards = new Guards();
    CutApproval approval = approval();
    if (isGivenNow()) {
      approval.rule().ifPresent(rule -> ask(guards));
    } else {
      approval.ask(guards);
    }
    CutGuards cut = new CutGuards(guards, situation, facts.version());
    cut.baseline(release.examined().baseline());
    cut.entries(release.entries());
    return guards.orThrow();
  }

  private void ask(Guards guards) {
    ApprovalGuard guard = guard();
    guard.askOfClass(guards);
    if (guard.isWaiting()) {
      guard.tellWaiting(guards);
    }
  }

  private CutApproval approval() {
    return new CutApproval(situation.flow(), facts.version(), facts.receipt());
  }

  private ApprovalGuard guard() {
    return new ApprovalGuard(approval().rule().orElseThrow(), facts.version(), facts.answers());
  }

  /** An approval that is given now counts where the receipt has none. */
  private boolean isGivenNow() {
    return facts.answers().isAny() && approval().given().isEmpty();
  }

  /** An approval that was given now is remembered, for the tag asks for it again. */
  private List<Step> approved() {
    if (!isGivenNow() || approval().rule().isEmpty()) {
      return List.of();
    }
    Approval given = guard().given(situation, facts.facts().head(), facts.tree());
    Map<String, String> told =
        Map.of("version", facts.version().toString(), "class", facts.version().kind().name());
    return List.of(
        new Bookkeeping(situation, facts.receipt())
            .push(Deed.CUT, List.of(), guards, List.of(given), told));
  }

  private List<Step> ownSteps(ReleasePullRequest wanted, Standings standings) {
    return wanted.edits().isEmpty()
        ? List.of()
        : new ReleasePrPlanner(facts.facts(), standings).planExact(List.of(wanted)).steps();
  }

  /** The commit goes onto the release branch itself, and the pull request leads on from there. */
  private List<Step> steps(ReleasePullRequest wanted) {
    List<Step> steps = new ArrayList<>();
    if (!wanted.edits().isEmpty()) {
      steps.add(
          new PushBranch(
              wanted.head(),
              facts.facts().head(),
              wanted.message(),
              wanted.edits(),
              Optional.of(facts.facts().head())));
    }
    Optional<PullRequest> open = pullRequest(wanted, State.OPEN);
    if (open.isPresent()) {
      open.filter(there -> !wanted.isSaidBy(there))
          .map(there -> new UpdatePullRequest(there.number(), wanted.title(), wanted.body()))
          .ifPresent(steps::add);
    } else if (!steps.isEmpty() || !isLanded(wanted)) {
      steps.add(wanted.opening());
    }
    return steps;
  }

  private Optional<PullRequest> pullRequest(ReleasePullRequest wanted, State state) {
    return facts.pullRequests().stream()
        .filter(each -> each.state() == state && each.base().equals(wanted.base()))
        .findFirst();
  }

  private boolean isLanded(ReleasePullRequest wanted) {
    return pullRequest(wanted, State.MERGED)
        .filter(merged -> merged.headCommit().equals(Optional.of(facts.facts().head())))
        .isPresent();
  }
}
