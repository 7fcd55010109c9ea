package dev.slipway.flow;

import dev.slipway.engine.BranchReleaseFacts;
import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.engine.release.Site;
import dev.slipway.flow.ExactSurvey.Subject;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.ReleasePrPolicy.Into;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ForgeProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.Gates;
import dev.slipway.port.read.History;
import dev.slipway.port.read.IssueTracker;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;

/** Reads what the release pull request of a release branch is decided from. */
public final class BranchReleaseFlow {

  private final FlowSurvey flows;
  private final ExactSurvey exact;
  private final Trees trees;
  private final Receipts receipts;
  private final IssueTracker issues;
  private final Gates gates;

  public BranchReleaseFlow(
      FlowSurvey flows,
      ReleaseSurvey releases,
      History history,
      Trees trees,
      Receipts receipts,
      PullRequests pullRequests,
      IssueTracker issues,
      Gates gates) {
    this.flows = flows;
    this.exact = new ExactSurvey(flows, releases, history, receipts, pullRequests);
    this.trees = trees;
    this.receipts = receipts;
    this.issues = issues;
    this.gates = gates;
  }

  /** The flow that is configured; empty where none is. */
  Optional<Situation> flow(FlowRequest request) {
    return flows.find(request);
  }

  /**
   * What the release of a branch is decided from.
   *
   * @throws ProblemException {@code SLIP-408} when the remote has no such branch
   */
  BranchReleaseFacts survey(
      Situation situation,
      BranchName branch,
      PolicyVersion version,
      ReleasePrFlow.Request request) {
    CommitId tip =
        situation
            .branch(branch)
            .orElseThrow(() -> new ProblemException(ForgeProblems.noBranch(branch.name())));
    Subject subject = new Subject(situation, version, branch, tip);
    Site site = exact.site(request.flow(), subject);
    String tag = site.component().tag(version.version()).toString();
    Receipt receipt = receipts.find(tag);
    Optional<CutMark> mark = CutMark.of(receipt, branch);
    ReleaseBranches branches = new ReleaseBranches(situation);
    return new BranchReleaseFacts(
        situation,
        version,
        answers(request, situation, version),
        tag,
        mark.flatMap(CutMark::source).orElseGet(() -> branches.source(version)),
        branches.destination(version),
        branches.version(branch).map(own -> policy(situation)).orElse(Into.RELEASE),
        exact.survey(subject, site, request.release()),
        trees.of(tip),
        receipt,
        pullRequests(branch, mark));
  }

  private static Into policy(Situation situation) {
    return situation.flow().releasePr().into();
  }

  private List<PullRequest> pullRequests(BranchName branch, Optional<CutMark> mark) {
    return mark.map(cut -> exact.pullRequests(branch, cut))
        .orElseGet(() -> exact.pullRequests(branch));
  }

  private ApprovalAnswers answers(
      ReleasePrFlow.Request request, Situation situation, PolicyVersion version) {
    Optional<ApprovalRule> rule = situation.flow().approval(version.kind().approval());
    return request.approval().checked(rule, request.flow().confirmation(), issues, gates);
  }
}
