package dev.slipway.plan;

/**
 * One change Slipway intends to make to the world. A step is data: building one does nothing.
 *
 * <p>A step names everything it needs. It never waits for another step's answer, so a plan can be
 * printed, saved, reviewed and carried out later.
 */
public sealed interface Step
    permits RefChange,
        PushTogether,
        OpenPullRequest,
        UpdatePullRequest,
        CommentPullRequest,
        LabelPullRequest,
        MergePullRequest,
        ClosePullRequest,
        CreateRelease {

  /** One line for people, in the imperative: {@code push 3 files to release/1.4.0}. */
  String describe();

  /** Calls the one method of {@code handler} that is for this kind of step. */
  <R> R accept(Handler<R> handler);

  /** What to do for each kind of step. A new kind does not compile until every handler has it. */
  interface Handler<R> {
    R createBranch(CreateBranch step);

    R pushBranch(PushBranch step);

    R pushMerge(PushMerge step);

    R pushPick(PushPick step);

    R deleteBranch(DeleteBranch step);

    R pushTogether(PushTogether step);

    R openPullRequest(OpenPullRequest step);

    R updatePullRequest(UpdatePullRequest step);

    R commentPullRequest(CommentPullRequest step);

    R labelPullRequest(LabelPullRequest step);

    R mergePullRequest(MergePullRequest step);

    R closePullRequest(ClosePullRequest step);

    R pushTag(PushTag step);

    R createRelease(CreateRelease step);
  }
}
