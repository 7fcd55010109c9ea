package dev.slipway.flow;

import dev.slipway.engine.Planned;
import dev.slipway.engine.TagFacts;
import dev.slipway.engine.TagPlanner;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.HumanApproval;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.tag.Spellings;
import dev.slipway.engine.tag.TagPlace;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Tag;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.TagProblems;
import dev.slipway.model.qa.VerdictRule.Before;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.Gates;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the commit that a release's tag goes on, and everything that speaks for it or against. */
public final class TagFlow {

  private final ForgeGuard guard;
  private final FlowSurvey survey;
  private final History history;
  private final Trees trees;
  private final PromotionSurvey promotions;
  private final Receipts receipts;
  private final Gates gates;
  private final VerdictSurvey verdicts;

  public TagFlow(
      ForgeGuard guard,
      FlowSurvey survey,
      History history,
      Trees trees,
      PromotionSurvey promotions,
      Receipts receipts,
      Gates gates,
      VerdictSurvey verdicts) {
    this.guard = guard;
    this.survey = survey;
    this.history = history;
    this.trees = trees;
    this.promotions = promotions;
    this.receipts = receipts;
    this.gates = gates;
    this.verdicts = verdicts;
  }

  /**
   * What to tag.
   *
   * @param version as typed
   * @param commit a revision; else the tip of the branch that tags are reachable from
   * @param evidence where verdicts are, else where the policy says
   */
  public record Request(
      FlowRequest flow, String version, Optional<String> commit, List<String> evidence) {

    public Request {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * @throws ProblemException {@code SLIP-760}, {@code SLIP-761} where the policy tags otherwise,
   *     {@code SLIP-764} and {@code SLIP-772} when branch or commit are not there, and as {@link
   *     TagPlanner#plan}
   */
  public Proposal<Decision> propose(Request request) {
    Situation situation = survey.survey(request.flow());
    VersionReader reader = new VersionReader(situation.flow().version());
    PolicyVersion version = reader.read(request.version());
    TagPlace place = TagPlace.of(situation, version);
    CommitId commit = request.commit().map(this::resolve).orElse(place.tip());
    Metadata metadata = new Metadata(survey.site(request.flow(), commit), version.version());
    guard.check(metadata.site().config().forge());
    TagFacts facts = facts(situation, request, version, place, metadata);
    TagPlanner planner =
        new TagPlanner(facts, Spellings.of(metadata.site().component(), reader, version.version()));
    Planned planned = planner.plan();
    return new Proposal<>(
        planned.plan(),
        planned.decision(),
        List.of(),
        planner.awaited().map(approval -> question(facts, approval)));
  }

  private CommitId resolve(String revision) {
    return history
        .resolve(revision)
        .orElseThrow(() -> new ProblemException(TagProblems.noSuchCommit(revision)));
  }

  private TagFacts facts(
      Situation situation,
      Request request,
      PolicyVersion version,
      TagPlace place,
      Metadata metadata) {
    CommitId commit = metadata.site().commit();
    String tag = metadata.site().component().tag(version.version()).toString();
    Receipt receipt = receipts.find(tag);
    List<BranchName> containing =
        place.branches().stream()
            .filter(branch -> history.contains(situation.branch(branch).orElseThrow(), commit))
            .toList();
    return new TagFacts(
        situation,
        version,
        metadata,
        trees.of(commit),
        place.branches(),
        containing,
        history.tags().stream()
            .filter(each -> each.name().equals(tag))
            .map(Tag::commit)
            .findFirst(),
        receipt,
        promotion(situation, request.flow(), place, metadata, receipt, version),
        reviewers(situation),
        verdicts(situation, request, tag, commit),
        request.flow().confirmation(),
        request.flow().yes());
  }

  /** A tag that stands needs no fresh verdict. */
  private RequiredVerdicts verdicts(
      Situation situation, Request request, String tag, CommitId commit) {
    return situation.tag(tag).isPresent()
        ? RequiredVerdicts.NONE
        : verdicts.find(
            new VerdictSurvey.Request(Before.TAG, request.flow().paths(), request.evidence()),
            situation,
            commit);
  }

  private Optional<PromotionCheck> promotion(
      Situation situation,
      FlowRequest request,
      TagPlace place,
      Metadata metadata,
      Receipt receipt,
      PolicyVersion version) {
    if (!place.isPromoted()) {
      return Optional.empty();
    }
    BranchName production = situation.flow().branches().production();
    CommitId commit = metadata.site().commit();
    return Promotion.in(receipt)
        .map(
            promotion ->
                promotions.check(
                    promotion, source(request, promotion, version), production, commit))
        .or(() -> merged(situation, version, production, commit))
        .or(() -> Optional.of(PromotionCheck.none()));
  }

  /** Cleaned up long ago, the promoted commit may not be here any more. */
  private Optional<Metadata> source(
      FlowRequest request, Promotion promotion, PolicyVersion version) {
    return history
        .resolve(promotion.source().hex())
        .map(source -> new Metadata(survey.site(request, source), version.version()));
  }

  /** A release branch that somebody merged with a pull request that was opened at the cut. */
  private Optional<PromotionCheck> merged(
      Situation situation, PolicyVersion version, BranchName production, CommitId commit) {
    BranchName branch =
        new BranchName(situation.flow().branches().release().fill(version.places()));
    return situation
        .branch(branch)
        .filter(tip -> history.resolve(tip.hex()).isPresent())
        .map(tip -> promotions.check(new Route(branch, tip, production, commit)));
  }

  private Map<String, List<String>> reviewers(Situation situation) {
    Map<String, List<String>> reviewers = new HashMap<>();
    for (ApprovalRule rule : situation.flow().approvals().values()) {
      if (rule.by() == ApprovalRule.By.PLATFORM) {
        gates
            .find(rule.gate().orElse(rule.name()))
            .ifPresent(gate -> reviewers.put(gate.name(), gate.reviewers()));
      }
    }
    return reviewers;
  }

  private static Question question(TagFacts facts, HumanApproval approval) {
    String text =
        "Tag %s on %s (type %s)"
            .formatted(facts.tag(), facts.commit().abbreviated(), approval.expected());
    return new Question(
        text,
        approval.expected(),
        FlowProblems.unconfirmed("Tag %s".formatted(facts.tag()), approval.flag()));
  }
}
