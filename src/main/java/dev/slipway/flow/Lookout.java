package dev.slipway.flow;

import dev.slipway.engine.journey.Chart;
import dev.slipway.engine.journey.Sighting;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.release.Declaration;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.tag.TagMark;
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
import java.util.stream.Stream;

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
    TagReach reach = new TagReach(history, chart.flow(), chart.branches());
    TagMark mark = TagMark.of(receipt, chart.tag(tag), reach::explains);
    Optional<CommitId> tagged = mark.actual().filter(commit -> mark.isGenuine());
    boolean says = tagged.isPresent() || says(home, version);
    PromotionCheck promotion = promotion(version, home, receipt);
    boolean drifted = !says && promotion.isProven() && isPromoted(chart.branch(version), receipt);
    return new Sighting(
        version,
        tag,
        mark,
        chart.branch(version),
        home,
        tagged.isPresent() || says(chart.branch(version), version),
        says || drifted,
        tagged.filter(commit -> isBack(commit, version, home, receipt)).isPresent(),
        outlooks.of(version, home),
        drifted ? promotion.drifted(stale(home, version)) : promotion,
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

  /** Whether a branch has nothing that was not promoted; one that went on is promoted anew. */
  private boolean isPromoted(BranchName branch, Receipt receipt) {
    Optional<CommitId> tip = chart.tip(branch);
    return tip.isEmpty() || Promotion.in(receipt).map(Promotion::source).equals(tip);
  }

  /** The files of a branch that do not say a version; none where they cannot be read. */
  private List<String> stale(BranchName branch, PolicyVersion version) {
    try {
      return metadata(chart.tip(branch), version).stream().flatMap(this::stale).sorted().toList();
    } catch (ProblemException e) {
      return List.of();
    }
  }

  private Stream<String> stale(Metadata metadata) {
    Stream<String> silent = metadata.changelog().filter(path -> !isTold(metadata)).stream();
    return Stream.concat(silent, metadata.stale().stream().map(Declaration::toString));
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
    return isTold(metadata) && metadata.stale().isEmpty();
  }

  private boolean isTold(Metadata metadata) {
    return chart.flow().changelog().source() == ChangelogPolicy.Source.NONE
        || metadata.changelog().isEmpty()
        || metadata.section().isPresent();
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
