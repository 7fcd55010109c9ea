package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.UpdatePullRequest;

/** Changes pull requests on the forge. Doing the same twice leaves what doing it once leaves. */
public interface PullRequestWriter {

  PullRequest open(OpenPullRequest step);

  PullRequest update(UpdatePullRequest step);

  PullRequest comment(CommentPullRequest step);

  PullRequest label(LabelPullRequest step);

  /** Returns the commit that brought the head into the base. */
  CommitId merge(MergePullRequest step);

  PullRequest close(ClosePullRequest step);
}
