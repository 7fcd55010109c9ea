package dev.slipway.run;

import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.CommentPullRequest;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.CreateRelease;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.Step;
import dev.slipway.plan.UpdatePullRequest;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.PullRequestWriter;
import dev.slipway.port.write.RecordedPusher;
import dev.slipway.port.write.ReleaseCreator;
import dev.slipway.port.write.TagPusher;

/** Everything outside the process that a step can change; each answers with where or what it is. */
public record World(
    BranchPusher branches,
    TagPusher tags,
    RecordedPusher recorded,
    PullRequestWriter pullRequests,
    ReleaseCreator releases)
    implements Step.Handler<String> {

  @Override
  public String createBranch(CreateBranch step) {
    branches.create(step);
    return step.at().abbreviated();
  }

  @Override
  public String pushBranch(PushBranch step) {
    return branches.push(step).abbreviated();
  }

  @Override
  public String pushMerge(PushMerge step) {
    return branches.merge(step).abbreviated();
  }

  @Override
  public String pushPick(PushPick step) {
    return branches.pick(step).abbreviated();
  }

  @Override
  public String deleteBranch(DeleteBranch step) {
    branches.delete(step);
    return step.expected().abbreviated();
  }

  @Override
  public String pushTogether(PushTogether step) {
    return recorded.push(step);
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
