package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.UpdatePullRequest;

/**
 * Changes pull requests on the forge. Doing the same twice leaves what doing it once leaves.
 *
 * <p>A number that no pull request has is {@code SLIP-450}.
 */
public interface PullRequestWriter {

  /**
   * Returns the open pull request from that head to that base, now with this title and body. Labels
   * and draft are of a new one only.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-408} when the remote lacks one
   *     of the branches, {@code SLIP-409} when the base contains the head
   */
  PullRequest open(OpenPullRequest step);

  /**
   * Returns the pull request, open, with this title and body.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-454} when it is merged, {@code
   *     SLIP-410} when it was closed and another one took its place
   */
  PullRequest update(UpdatePullRequest step);

  PullRequest comment(CommentPullRequest step);

  /** Labels keep their order, new ones come last. */
  PullRequest label(LabelPullRequest step);

  /**
   * Returns the commit that brought the head into the base. Base and pull request change together
   * or not at all.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-404} when it is not as it was
   *     when this was planned, {@code SLIP-453} when it is a draft, {@code SLIP-452} when it is
   *     closed
   */
  CommitId merge(MergePullRequest step);

  /**
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-454} when it is merged
   */
  PullRequest close(ClosePullRequest step);
}
