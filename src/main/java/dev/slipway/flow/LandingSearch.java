package dev.slipway.flow;

import dev.slipway.engine.promotion.MetadataEdits;
import dev.slipway.engine.promotion.Promotion;
import dev.slipway.engine.promotion.PromotionCheck.Landing;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the commit of production that brought a promotion: the one that the forge names, that
 * contains the promoted commit, or that has just the files that were expected.
 *
 * @param metadata of the release at the promoted commit; empty where that is not here
 * @param merges commits that the forge says brought the pull request in
 * @param tip where production stands
 */
record LandingSearch(
    History history,
    Trees trees,
    Promotion promotion,
    Optional<Metadata> metadata,
    Set<CommitId> merges,
    CommitId tip) {

  /**
   * The first that did.
   *
   * @param commits of production since it was promoted onto, oldest first
   */
  Optional<Landing> among(List<Commit> commits) {
    return commits.stream()
        .filter(commit -> !commit.parents().isEmpty())
        .filter(this::brought)
        .findFirst()
        .map(this::landing);
  }

  private boolean brought(Commit commit) {
    return merges.contains(commit.id())
        || contains(commit.id())
        || hasExpectedFiles(commit)
        || completes(commit);
  }

  private boolean contains(CommitId commit) {
    return history.resolve(promotion.source().hex()).isPresent()
        && history.contains(commit, promotion.source());
  }

  private boolean hasExpectedFiles(Commit commit) {
    TreeId tree = trees.of(commit.id());
    return !tree.equals(trees.of(parent(commit)))
        && expectedOn(parent(commit)).filter(tree::equals).isPresent();
  }

  /** Whether it brought the last of the release's files, with whatever else. */
  private boolean completes(Commit commit) {
    return promotion.mode() == Mode.METADATA
        && metadata.filter(files -> isComplete(files, commit.id())).isPresent()
        && metadata.filter(files -> isComplete(files, parent(commit))).isEmpty();
  }

  private boolean isComplete(Metadata files, CommitId commit) {
    return MetadataEdits.of(files, history.snapshot(commit)).isEmpty();
  }

  /** What was computed before, where production had not moved on meanwhile; else computed anew. */
  private Optional<TreeId> expectedOn(CommitId parent) {
    if (parent.equals(promotion.onto())) {
      return Optional.of(promotion.expected());
    }
    return switch (promotion.mode()) {
      case METADATA ->
          metadata.map(
              files -> trees.edited(parent, MetadataEdits.of(files, history.snapshot(parent))));
      default ->
          history
              .resolve(promotion.source().hex())
              .flatMap(source -> trees.merge(parent, source).tree());
    };
  }

  private Landing landing(Commit commit) {
    TreeId expected = expectedOn(parent(commit)).orElse(promotion.expected());
    List<String> still = trees.differing(trees.of(tip), expected);
    List<String> differing =
        trees.differing(trees.of(commit.id()), expected).stream().filter(still::contains).toList();
    return new Landing(commit.id(), contains(commit.id()), differing);
  }

  private static CommitId parent(Commit commit) {
    return commit.parents().get(0);
  }
}
