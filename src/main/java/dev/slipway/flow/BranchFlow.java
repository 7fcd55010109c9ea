package dev.slipway.flow;

import dev.slipway.engine.BranchPlanner;
import dev.slipway.engine.Cut;
import dev.slipway.engine.LineFacts;
import dev.slipway.engine.LinePlanner;
import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.guard.Waiting;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy;
import dev.slipway.model.flow.VersionClass.Cuts;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.problem.LineProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.VerdictRule.Before;
import dev.slipway.port.read.Gates;
import dev.slipway.port.read.History;
import dev.slipway.port.read.IssueTracker;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;

/** Cuts what a version's class says: a release branch, or a version line with its tag. */
public final class BranchFlow {

  private final FlowSurvey flows;
  private final ExactSurvey exact;
  private final History history;
  private final Trees trees;
  private final Receipts receipts;
  private final IssueTracker issues;
  private final Gates gates;
  private final VerdictSurvey verdicts;

  public BranchFlow(
      FlowSurvey flows,
      ReleaseSurvey releases,
      History history,
      Trees trees,
      Receipts receipts,
      PullRequests pullRequests,
      IssueTracker issues,
      Gates gates,
      VerdictSurvey verdicts) {
    this.flows = flows;
    this.exact = new ExactSurvey(flows, releases, history, receipts, pullRequests);
    this.history = history;
    this.trees = trees;
    this.receipts = receipts;
    this.issues = issues;
    this.gates = gates;
    this.verdicts = verdicts;
  }

  /**
   * @throws ProblemException {@code SLIP-122} to {@code SLIP-125} when the policy does not know the
   *     version, {@code SLIP-730} to {@code SLIP-749} with everything that is in the way
   */
  public Proposal<Decision> propose(CutRequest request) {
    Situation situation = flows.survey(request.flow());
    refuseWithoutBranches(situation.flow());
    PolicyVersion version = new VersionReader(situation.flow().version()).read(request.version());
    Cut cut =
        version.kind().cuts() == Cuts.LINE
            ? line(request, situation, version)
            : branch(request, situation, version);
    return new Proposal<>(
        cut.plan(), cut.decision(), List.of(), cut.waiting().map(BranchFlow::question));
  }

  private static void refuseWithoutBranches(FlowConfig flow) {
    if (!flow.isCut()) {
      boolean promoted = flow.promotion().mode() != PromotionPolicy.Mode.NONE;
      throw new ProblemException(
          CutProblems.noReleaseBranches(promoted ? "slipway promote" : "slipway release-pr"));
    }
  }

  private Cut branch(CutRequest request, Situation situation, PolicyVersion version) {
    if (request.lts()) {
      throw new ProblemException(
          LineProblems.noLineToKeep(version.toString(), version.kind().name()));
    }
    CutSurvey survey = new CutSurvey(exact, history, trees, receipts, situation, version);
    return new BranchPlanner(
            survey.survey(request, answers(request, situation, version.kind().approval())))
        .plan();
  }

  private Cut line(CutRequest request, Situation situation, PolicyVersion version) {
    LineSurvey survey = new LineSurvey(exact, history, trees, receipts, situation, version);
    Optional<String> approval =
        version.kind().approval().or(() -> situation.flow().tag().approval());
    LineFacts facts = survey.survey(request, answers(request, situation, approval));
    return new LinePlanner(facts.standing() ? facts : facts.with(verdicts(request, facts))).plan();
  }

  /** A line is cut with a tag, which needs what every tag needs. */
  private RequiredVerdicts verdicts(CutRequest request, LineFacts facts) {
    return verdicts.find(
        new VerdictSurvey.Request(Before.TAG, request.flow().paths(), request.evidence()),
        facts.situation(),
        facts.site().commit());
  }

  private ApprovalAnswers answers(
      CutRequest request, Situation situation, Optional<String> approval) {
    Optional<ApprovalRule> rule = situation.flow().approval(approval);
    return request.approval().checked(rule, request.flow().confirmation(), issues, gates);
  }

  private static Question question(Waiting waiting) {
    String flag = "--confirm \"%s\"".formatted(waiting.expected());
    return new Question(
        "%s: type %s to give it:".formatted(waiting.what(), waiting.expected()),
        waiting.expected(),
        FlowProblems.unconfirmed(waiting.what(), flag));
  }
}
