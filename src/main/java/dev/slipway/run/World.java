package dev.slipway.run;

import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.CreateRelease;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.PullRequestWriter;
import dev.slipway.port.write.ReleaseCreator;
import dev.slipway.port.write.TagPusher;

/** Everything outside the process that a step can change; each answers with where or what it is. */
public record World(
    BranchPusher branches, TagPusher tags, PullRequestWriter pullRequests, ReleaseCreator releases)
    implements Step.Handler<String> {

  @Override
  public String pushBranch(PushBranch step) {
    return branches.push(step).abbreviated();
  }

  @Override
  public String openPullRequest(OpenPullRequest step) {
    return place(pullRequests.open(step));
  }

  @Override
  public String updatePullRequest(UpdatePullRequest step) {
    return place(pullRequests.update(step));
  }

  @Override
  public String commentPullRequest(CommentPullRequest step) {
    return place(pullRequests.comment(step));
  }

  @Override
  public String labelPullRequest(LabelPullRequest step) {
    return place(pullRequests.label(step));
  }

  @Override
  public String mergePullRequest(MergePullRequest step) {
    return pullRequests.merge(step).abbreviated();
  }

  @Override
  public String closePullRequest(ClosePullRequest step) {
    return place(pullRequests.close(step));
  }

  @Override
  public String pushTag(PushTag step) {
    tags.push(step);
    return step.target().abbreviated();
  }

  @Override
  public String createRelease(CreateRelease step) {
    return releases.create(step).url().orElse(step.tag());
  }

  private static String place(PullRequest pullRequest) {
    return pullRequest.url().orElse("#" + pullRequest.number());
  }
}
