package dev.slipway.testkit;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.UpdatePullRequest;
import dev.slipway.port.write.PullRequestWriter;

/** Pull requests whose every change may crash. */
record FaultyPullRequests(Faults faults, PullRequestWriter writer) implements PullRequestWriter {

  @Override
  public PullRequest open(OpenPullRequest step) {
    return faults.effect(() -> writer.open(step));
  }

  @Override
  public PullRequest update(UpdatePullRequest step) {
    return faults.effect(() -> writer.update(step));
  }

  @Override
  public PullRequest comment(CommentPullRequest step) {
    return faults.effect(() -> writer.comment(step));
  }

  @Override
  public PullRequest label(LabelPullRequest step) {
    return faults.effect(() -> writer.label(step));
  }

  @Override
  public CommitId merge(MergePullRequest step) {
    return faults.effect(() -> writer.merge(step));
  }

  @Override
  public PullRequest close(ClosePullRequest step) {
    return faults.effect(() -> writer.close(step));
  }
}
