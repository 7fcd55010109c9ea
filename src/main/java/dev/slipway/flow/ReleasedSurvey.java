package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.promotion.MetadataEdits;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.promotion.Released;
import dev.slipway.engine.promotion.Released.Standing;
import dev.slipway.engine.promotion.Route;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.release.Published;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.ChangelogPolicy;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks how a release and production stand to each other. */
final class ReleasedSurvey {

  private final History history;
  private final Trees trees;
  private final PromotionSurvey promotions;

  ReleasedSurvey(History history, Trees trees, PromotionSurvey promotions) {
    this.history = history;
    this.trees = trees;
    this.promotions = promotions;
  }

  Released survey(
      Situation situation, Route route, PolicyVersion version, Metadata metadata, Receipt receipt) {
    List<FileEdit> edits = edits(metadata, route);
    TreeId expected = trees.edited(route.onto(), edits);
    return new Released(
        version,
        metadata,
        hasArrived(situation, route, metadata),
        edits,
        expected,
        trees.differing(trees.of(route.from()), expected),
        lacking(situation, route, metadata),
        standing(situation, route, version, expected),
        receipt,
        check(route, metadata, receipt));
  }

  private boolean hasArrived(Situation situation, Route route, Metadata metadata) {
    boolean told = situation.flow().changelog().source() != ChangelogPolicy.Source.NONE;
    return metadata.isIn(history.snapshot(route.onto()), told);
  }

  /** What cannot be read gives no edits; the guard on declared versions tells of it. */
  private List<FileEdit> edits(Metadata metadata, Route route) {
    try {
      return MetadataEdits.of(metadata, history.snapshot(route.onto()));
    } catch (ProblemException e) {
      return List.of();
    }
  }

  /**
   * Releases of production of which the promoted commit has neither the commit nor the section of
   * the changelog.
   */
  private List<String> lacking(Situation situation, Route route, Metadata metadata) {
    return new ReleaseTags(history, situation, metadata.site().component())
        .in(List.of(route.onto())).stream()
            .filter(each -> !history.contains(route.from(), each.commit()))
            .filter(each -> new Metadata(metadata.site(), each.version()).section().isEmpty())
            .map(Published::tag)
            .toList();
  }

  private Optional<Standing> standing(
      Situation situation, Route route, PolicyVersion version, TreeId expected) {
    Map<String, String> places = new HashMap<>(version.places());
    places.put("production", route.production().name());
    BranchName branch = new BranchName(situation.flow().branches().promotion().fill(places));
    return situation
        .branch(branch)
        .map(tip -> new Standing(tip, isCurrent(tip, route.onto(), expected)));
  }

  private boolean isCurrent(CommitId tip, CommitId onto, TreeId expected) {
    return history.resolve(tip.hex()).isPresent()
        && history.contains(tip, onto)
        && trees.of(tip).equals(expected);
  }

  /** A promotion of another commit of the branch says nothing of this one. */
  private PromotionCheck check(Route route, Metadata metadata, Receipt receipt) {
    return Promotion.in(receipt)
        .filter(promotion -> promotion.source().equals(route.from()))
        .map(
            promotion ->
                promotions.check(
                    promotion, Optional.of(metadata), route.production(), route.onto()))
        .orElseGet(PromotionCheck::none);
  }
}
