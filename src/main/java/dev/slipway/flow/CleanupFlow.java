package dev.slipway.flow;

import dev.slipway.engine.CleanupFacts;
import dev.slipway.engine.CleanupFacts.Candidate;
import dev.slipway.engine.CleanupPlanner;
import dev.slipway.engine.Planned;
import dev.slipway.engine.ToolBranch;
import dev.slipway.engine.guard.Decision;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.journey.Chart;
import dev.slipway.engine.release.Site;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.History;
import dev.slipway.port.read.PullRequests;
import dev.slipway.port.read.PullRequests.Query;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;

/** Finds branches of releases and of the tool that nobody needs any more. */
public final class CleanupFlow {

  private static final String YES = "yes";

  private final ForgeGuard guard;
  private final FlowSurvey survey;
  private final History history;
  private final Trees trees;
  private final Receipts receipts;
  private final PullRequests pullRequests;

  public CleanupFlow(
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

  /** The plan that deletes what is contained elsewhere; it waits for a yes. */
  public Proposal<Decision> propose(FlowRequest request) {
    Situation situation = survey.survey(request);
    Site site = survey.site(request, situation.policy());
    guard.check(site.config().forge());
    Remains remains = new Remains(request, situation, survey, history, trees);
    List<PullRequest> open = pullRequests.list(Query.of(PullRequest.State.OPEN));
    Receipts now = receipts.atOnce();
    List<Candidate> candidates =
        situation.branches().entrySet().stream()
            .filter(each -> !each.getKey().equals(situation.authority()))
            .flatMap(
                each ->
                    ToolBranch.of(each.getKey(), situation.flow()).stream()
                        .map(
                            branch ->
                                candidate(
                                    branch, each.getValue(), situation, site, remains, open, now)))
            .toList();
    Planned planned = new CleanupPlanner(new CleanupFacts(situation, candidates)).plan();
    return new Proposal<>(
        planned.plan(),
        planned.decision(),
        chart(situation).lost(open),
        question(request, planned));
  }

  private static Chart chart(Situation situation) {
    return new Chart(situation.flow(), situation.branches(), situation.tags());
  }

  private Candidate candidate(
      ToolBranch branch,
      CommitId tip,
      Situation situation,
      Site site,
      Remains remains,
      List<PullRequest> open,
      Receipts now) {
    Optional<String> tag =
        branch.version().map(version -> site.component().tag(version.version()).toString());
    Optional<Receipt> receipt = tag.map(now::find);
    TagReach reach = new TagReach(history, situation.flow(), situation.branches());
    return new Candidate(
        branch,
        tip,
        tag,
        receipt.map(told -> TagMark.of(told, situation.tag(told.release()), reach::explains)),
        open.stream().filter(each -> concerns(each, branch.name())).findFirst(),
        remains.of(branch, tip, tag),
        receipt);
  }

  private static boolean concerns(PullRequest open, BranchName branch) {
    return open.head().equals(branch) || open.base().equals(branch);
  }

  private static Optional<Question> question(FlowRequest request, Planned planned) {
    boolean agreed = request.yes() || request.confirmation().equals(Optional.of(YES));
    if (agreed || planned.plan().steps().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            "Delete these branches? Type yes:",
            YES,
            FlowProblems.unconfirmed("Deleting branches", "--yes")));
  }
}
