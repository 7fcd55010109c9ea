package dev.slipway.flow;

import dev.slipway.engine.LineFacts;
import dev.slipway.engine.LineFacts.Registered;
import dev.slipway.engine.LineRegistration;
import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.engine.release.Site;
import dev.slipway.flow.ExactSurvey.Subject;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.Optional;

/** Reads what the cut of one version line is decided from. */
final class LineSurvey {

  private final ExactSurvey survey;
  private final History history;
  private final Trees trees;
  private final Receipts receipts;
  private final Situation situation;
  private final PolicyVersion version;
  private final BranchName line;

  LineSurvey(
      ExactSurvey survey,
      History history,
      Trees trees,
      Receipts receipts,
      Situation situation,
      PolicyVersion version) {
    this.survey = survey;
    this.history = history;
    this.trees = trees;
    this.receipts = receipts;
    this.situation = situation;
    this.version = version;
    this.line = new ReleaseBranches(situation).lineOf(version);
  }

  /**
   * @throws ProblemException {@code SLIP-730} when there is nothing to cut from
   */
  LineFacts survey(CutRequest request, ApprovalAnswers answers) {
    BranchName source = request.from().orElseGet(() -> situation.flow().branches().production());
    CommitId at =
        situation
            .branch(source)
            .orElseThrow(
                () ->
                    new ProblemException(
                        CutProblems.noBranch("the branch to cut from", source.name())));
    Subject subject = new Subject(situation, version, line, at);
    Site site = survey.site(request.flow(), subject);
    String tag = site.component().tag(version.version()).toString();
    Receipt receipt = receipts.find(tag);
    return new LineFacts(
        situation,
        version,
        answers,
        request.lts() || isLongTerm(receipt),
        request.date().orElseGet(subject::today),
        tag,
        source,
        line,
        site,
        trees.of(at),
        receipt,
        survey.tags(subject, site).above(version, Optional.empty(), source, at),
        registered(),
        CutMark.of(receipt, line).filter(cut -> stands(cut, tag)).isPresent(),
        RequiredVerdicts.NONE);
  }

  /** A run that goes on where another one ended need not be told again. */
  private static boolean isLongTerm(Receipt receipt) {
    return receipt
        .last(Deed.CUT)
        .filter(cut -> "true".equals(cut.entry().facts().get("lts")))
        .isPresent();
  }

  private boolean stands(CutMark cut, String tag) {
    boolean tagged = situation.tag(tag).filter(cut.commit()::equals).isPresent();
    return tagged
        && situation.branch(line).filter(tip -> history.contains(tip, cut.commit())).isPresent();
  }

  private Registered registered() {
    BranchName branch = LineRegistration.branch(line);
    Optional<String> text =
        situation
            .branch(branch)
            .flatMap(
                tip ->
                    situation
                        .flow()
                        .lines()
                        .registry()
                        .flatMap(path -> history.snapshot(tip).text(path)));
    return new Registered(text, !survey.pullRequests(branch).isEmpty());
  }
}
