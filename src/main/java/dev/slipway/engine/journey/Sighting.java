package dev.slipway.engine.journey;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.BranchName;
import dev.slipway.model.receipt.Receipt;

/**
 * What is seen of one release.
 *
 * @param tag that it has or will have
 * @param mark what that tag is worth
 * @param branch that it is prepared on, whether that stands or not
 * @param home the branch that it is tagged on: production, or its version line
 * @param prepared whether its branch has the files of this version
 * @param arrived whether its home has them
 * @param back whether integration has what was tagged, or needs nothing of it
 * @param outlook for bringing it back
 * @param promotion what became of its promotion
 */
public record Sighting(
    PolicyVersion version,
    String tag,
    TagMark mark,
    BranchName branch,
    BranchName home,
    boolean prepared,
    boolean arrived,
    boolean back,
    SyncOutlook outlook,
    PromotionCheck promotion,
    Receipt receipt) {}
