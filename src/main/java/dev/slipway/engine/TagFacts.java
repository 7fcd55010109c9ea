package dev.slipway.engine;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.receipt.Receipt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a release's tag is decided from.
 *
 * @param metadata at the commit that gets the tag
 * @param tree of that commit
 * @param branches of which one must contain the commit
 * @param containing those that do
 * @param here where this clone's own tag of that name stands; empty when it has none
 * @param promotion what became of the release's promotion; empty where nothing is promoted
 * @param reviewers of the forge's gates, by gate
 * @param verdicts of the files of that commit
 * @param confirmation what was typed; empty when nothing was yet
 * @param yes whether plain questions are answered with yes
 */
public record TagFacts(
    Situation situation,
    PolicyVersion version,
    Metadata metadata,
    TreeId tree,
    List<BranchName> branches,
    List<BranchName> containing,
    Optional<CommitId> here,
    Receipt receipt,
    Optional<PromotionCheck> promotion,
    Map<String, List<String>> reviewers,
    RequiredVerdicts verdicts,
    Optional<String> confirmation,
    boolean yes) {

  public TagFacts {
    branches = List.copyOf(branches);
    containing = List.copyOf(containing);
    reviewers = Map.copyOf(reviewers);
  }

  public String tag() {
    return receipt.release();
  }

  /** The commit that gets the tag. */
  public CommitId commit() {
    return metadata.site().commit();
  }
}
