package dev.slipway.flow;

import dev.slipway.engine.journey.Chart;
import dev.slipway.engine.journey.Sighting;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.ChangelogPolicy;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Receipts;
import java.util.List;
import java.util.Optional;

/**
 * Looks what is to be seen of one release.
 *
 * @param unread takes what could not be read
 */
record Lookout(
    FlowSurvey survey,
    PromotionSurvey promotions,
    OutlookSurvey outlooks,
    History history,
    Receipts receipts,
    FlowRequest request,
    Chart chart,
    List<Problem> unread) {

  Sighting see(PolicyVersion version, String tag) {
    BranchName home = chart.home(version);
    Receipt receipt = receipt(tag);
    Optional<CommitId> tagged = chart.tag(tag);
    return new Sighting(
        version,
        tag,
        chart.branch(version),
        home,
        tagged.isPresent() || says(chart.branch(version), version),
        tagged.isPresent() || says(home, version),
        tagged.filter(commit -> isBack(commit, version, home, receipt)).isPresent(),
        outlooks.of(version, home),
        promotion(version, home, receipt),
        receipt);
  }

  /** A receipt that cannot be read is told, and then nothing is known by it. */
  private Receipt receipt(String tag) {
    try {
      return receipts.find(tag);
    } catch (ProblemException e) {
      e.problems().stream().map(Problem::asWarning).forEach(unread::add);
      return Receipt.none(tag);
    }
  }

  /** Whether a branch has the files of a version; one whose files cannot be read has not. */
  private boolean says(BranchName branch, PolicyVersion version) {
    try {
      return metadata(chart.tip(branch), version).filter(this::isWhole).isPresent();
    } catch (ProblemException e) {
      return false;
    }
  }

  private boolean isWhole(Metadata metadata) {
    boolean told =
        chart.flow().changelog().source() == ChangelogPolicy.Source.NONE
            || metadata.changelog().isEmpty()
            || metadata.section().isPresent();
    return told && metadata.stale().isEmpty();
  }

  private Optional<Metadata> metadata(Optional<CommitId> commit, PolicyVersion version) {
    return commit.map(there -> new Metadata(survey.site(request, there), version.version()));
  }

  private PromotionCheck promotion(PolicyVersion version, BranchName home, Receipt receipt) {
    Optional<CommitId> tip = chart.tip(home);
    return Promotion.in(receipt)
        .flatMap(promotion -> tip.map(there -> check(promotion, version, home, there)))
        .orElseGet(PromotionCheck::none);
  }

  private PromotionCheck check(
      Promotion promotion, PolicyVersion version, BranchName home, CommitId tip) {
    Optional<Metadata> metadata = metadata(history.resolve(promotion.source().hex()), version);
    return promotions.check(promotion, metadata, home, tip);
  }

  /** Whether integration has what was tagged; files that come alone are remembered only. */
  private boolean isBack(CommitId tagged, PolicyVersion version, BranchName home, Receipt receipt) {
    BranchName integration = chart.integration();
    SyncPolicy.Mode mode = chart.flow().sync().mode();
    if (mode == SyncPolicy.Mode.NONE || home.equals(integration)) {
      return true;
    }
    return mode == SyncPolicy.Mode.MERGE
        ? chart.tip(integration).filter(tip -> history.contains(tip, tagged)).isPresent()
        : receipt.last(Deed.TAG).isEmpty()
            || version.version().preRelease().isPresent()
            || receipt.last(Deed.SYNC).isPresent();
  }
}
