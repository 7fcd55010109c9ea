package dev.slipway.engine;

import dev.slipway.engine.guard.ApprovalGuard;
import dev.slipway.engine.guard.Bookkeeping;
import dev.slipway.engine.guard.CutGuards;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.MetadataGuards;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.guard.Waiting;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.engine.release.ExactRelease;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Preparation;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.engine.release.Site;
import dev.slipway.model.flow.ChangelogPolicy.Source;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a release branch: asks every guard, then makes the branch where its source stands; where the
 * policy wants it prepared, with the release commit on it and its pull request open.
 */
public final class BranchPlanner {

  private final BranchFacts facts;
  private final Situation situation;
  private final ExactRelease release;
  private final Optional<ApprovalGuard> approval;

  public BranchPlanner(BranchFacts facts) {
    this.facts = facts;
    this.situation = facts.situation();
    this.release =
        new ExactRelease(
            facts.facts(), facts.version().version(), situation.flow().changelog().source());
    this.approval =
        situation
            .flow()
            .approval(facts.version().kind().approval())
            .map(rule -> new ApprovalGuard(rule, facts.version(), facts.answers()));
  }

  /**
   * @throws ProblemException with everything that is in the way, {@code SLIP-731} to {@code
   *     SLIP-748}
   */
  public Cut plan() {
    if (facts.standing()) {
      return standing();
    }
    Guards guards = new Guards();
    ask(guards);
    Optional<ReleasePullRequest> prepared = prepares() ? prepared(guards) : Optional.empty();
    approval
        .filter(ApprovalGuard::isWaiting)
        .filter(waiting -> !guards.results().stream().allMatch(GuardResult::lets))
        .ifPresent(waiting -> waiting.tellWaiting(guards));
    return cut(guards.orThrow(), prepared);
  }

  private boolean prepares() {
    return situation.flow().cut().prepare();
  }

  private void ask(Guards guards) {
    approval.ifPresent(guard -> guard.askOfClass(guards));
    CutGuards cut = new CutGuards(guards, situation, facts.version());
    cut.branchAbsent(facts.branch());
    cut.tagAbsent(facts.release());
    cut.fewActive(facts.active());
    cut.higher(facts.released());
    cut.contained(facts.source(), facts.missing());
    if (situation.tag(facts.release()).isEmpty()) {
      cut.baseline(release.examined().baseline());
    }
    cut.entries(release.entries());
    askWritten(guards);
  }

  /** Nothing here makes notes of fragments, so they must be made before. */
  private void askWritten(Guards guards) {
    Source source = situation.flow().changelog().source();
    if (source == Source.FRAGMENTS) {
      ReleaseFacts at = facts.facts();
      Site site = new Site(at.config(), at.components().get(0), at.head(), at.files());
      new MetadataGuards(new Metadata(site, facts.version().version()), facts.source().name())
          .askSection(guards, source);
    }
  }

  private Optional<ReleasePullRequest> prepared(Guards guards) {
    try {
      return Optional.of(preparation().of(release.pullRequest(), facts.release()));
    } catch (ProblemException e) {
      e.problems().forEach(problem -> guards.failed("release files", problem));
      return Optional.empty();
    }
  }

  private Preparation preparation() {
    return new Preparation(
        situation.flow(),
        situation.flow().releasePr().into(),
        facts.source(),
        facts.version().places());
  }

  private Cut cut(List<GuardResult> guards, Optional<ReleasePullRequest> prepared) {
    List<RefChange> changes = List.of(change(prepared));
    List<Step> steps = new ArrayList<>();
    steps.add(push(guards, changes));
    prepared.map(ReleasePullRequest::opening).ifPresent(steps::add);
    return new Cut(
        planned(steps),
        new Decision(facts.release(), guards, told(), remarks()),
        approval.filter(ApprovalGuard::isWaiting).map(this::waiting));
  }

  private RefChange change(Optional<ReleasePullRequest> prepared) {
    return prepared
        .filter(release -> !release.edits().isEmpty())
        .<RefChange>map(
            release ->
                new PushBranch(
                    facts.branch(),
                    facts.facts().head(),
                    release.message(),
                    release.edits(),
                    Optional.empty()))
        .orElseGet(() -> new CreateBranch(facts.branch(), facts.facts().head()));
  }

  private Step push(List<GuardResult> guards, List<RefChange> changes) {
    List<Approval> approvals =
        approval.stream()
            .map(guard -> guard.given(situation, facts.facts().head(), facts.tree()))
            .toList();
    return new Bookkeeping(situation, facts.receipt())
        .push(Deed.CUT, changes, guards, approvals, told());
  }

  private Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("version", facts.version().toString());
    told.put("class", facts.version().kind().name());
    told.put("branch", facts.branch().name());
    if (!facts.standing()) {
      told.put("source", facts.source() + "@" + facts.facts().head());
    }
    return told;
  }

  private List<String> remarks() {
    return facts.answers().asked() && approval.isEmpty()
        ? List.of(
            "--recovery says nothing here: a version of class '%s' needs no approval."
                .formatted(facts.version().kind().name()))
        : List.of();
  }

  private Waiting waiting(ApprovalGuard guard) {
    return new Waiting(guard.what(), guard.expected().orElseThrow());
  }

  private Plan planned(List<Step> steps) {
    LeaseClaim claim = situation.claim(facts.line(), "branch " + facts.version());
    return new Plan(
        "cut %s from %s".formatted(facts.branch(), facts.source()), steps, Optional.of(claim));
  }

  /** The branch is there, as this very command made it; its pull request may still be missing. */
  private Cut standing() {
    CutMark cut = CutMark.of(facts.receipt(), facts.branch()).orElseThrow();
    String remark = "%s was cut at %s by %s.".formatted(facts.branch(), cut.at(), cut.by());
    return new Cut(
        planned(missing()),
        new Decision(facts.release(), List.of(), told(), List.of(remark)),
        Optional.empty());
  }

  private List<Step> missing() {
    return prepares() && facts.pullRequests().isEmpty() && situation.tag(facts.release()).isEmpty()
        ? List.of(preparation().of(release.pullRequest(), facts.release()).opening())
        : List.of();
  }
}
