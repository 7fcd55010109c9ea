package dev.slipway.engine;

import dev.slipway.engine.guard.ActiveBranch;
import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Missing;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.Monotonic;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.model.BranchName;
import dev.slipway.model.TreeId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.receipt.Receipt;
import java.util.List;

/**
 * Everything the cut of a release branch is decided from.
 *
 * @param release the tag that the release will have
 * @param source what it is cut from
 * @param line the branch that the release goes to in the end: production, or a version line
 * @param facts of the release from the tip of the source, its target the branch to cut
 * @param tree of that tip
 * @param active release branches that are under way, this one not among them, by name
 * @param released what the version must be higher than
 * @param pullRequests from the branch, most recently updated first
 * @param standing whether the branch contains what it was cut as, by the receipt
 */
public record BranchFacts(
    Situation situation,
    PolicyVersion version,
    ApprovalAnswers answers,
    String release,
    BranchName source,
    BranchName line,
    ReleaseFacts facts,
    TreeId tree,
    Receipt receipt,
    List<ActiveBranch> active,
    Monotonic released,
    Missing missing,
    List<PullRequest> pullRequests,
    boolean standing) {

  public BranchFacts {
    active = List.copyOf(active);
    pullRequests = List.copyOf(pullRequests);
  }

  /** The branch to cut. */
  public BranchName branch() {
    return facts.target();
  }
}
