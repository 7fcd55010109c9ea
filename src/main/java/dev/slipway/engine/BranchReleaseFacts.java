package dev.slipway.engine;

import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.model.BranchName;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.ReleasePrPolicy.Into;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.receipt.Receipt;
import java.util.List;

/**
 * Everything the release pull request of a release branch is decided from.
 *
 * @param release the tag that the release will have
 * @param source the branch that the release branch was cut from
 * @param line the branch that the release goes to in the end: production, or a version line
 * @param into where the pull request goes
 * @param facts of the release, its target the release branch as it stands
 * @param tree of that branch
 * @param pullRequests from the release branch since it was cut, most recently updated first
 */
public record BranchReleaseFacts(
    Situation situation,
    PolicyVersion version,
    ApprovalAnswers answers,
    String release,
    BranchName source,
    BranchName line,
    Into into,
    ReleaseFacts facts,
    TreeId tree,
    Receipt receipt,
    List<PullRequest> pullRequests) {

  public BranchReleaseFacts {
    pullRequests = List.copyOf(pullRequests);
  }
}
