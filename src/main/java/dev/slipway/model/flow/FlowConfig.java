package dev.slipway.model.flow;

import dev.slipway.model.BranchName;
import java.util.Map;
import java.util.Optional;

/**
 * How a team's releases travel: what {@code slipway.yml} says beyond what is versioned and how.
 * Complete: nothing here is a default still to be filled in.
 *
 * @param preset the name of the values that the file began from
 * @param approvals by name: {@code go}, {@code recovery}
 * @param authority the branch whose {@code slipway.yml} decides; empty: the default branch's
 */
public record FlowConfig(
    String preset,
    BranchRoles branches,
    CutPolicy cut,
    ReleasePrPolicy releasePr,
    PromotionPolicy promotion,
    VersionPolicy version,
    Map<String, ApprovalRule> approvals,
    TagPolicy tag,
    ChangelogPolicy changelog,
    SyncPolicy sync,
    LinePolicy lines,
    Optional<BranchName> authority) {

  public FlowConfig {
    approvals = Map.copyOf(approvals);
  }

  /** The rule that a version class or the tag asks for by its name; there is one for each name. */
  public Optional<ApprovalRule> approval(Optional<String> name) {
    return name.map(approvals::get);
  }

  /** Whether releases begin with a branch, of a version that somebody names. */
  public boolean isCut() {
    return version.source() == VersionPolicy.Source.EXACT
        || version.classes().stream().anyMatch(kind -> kind.cuts() == VersionClass.Cuts.LINE);
  }
}
