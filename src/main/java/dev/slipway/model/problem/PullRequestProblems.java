package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-45x: a pull request is not as a command needs it, or not any more. */
public final class PullRequestProblems {

  private PullRequestProblems() {}

  public static Problem noSuchPullRequest(int number) {
    return new Problem(
        "SLIP-450",
        Kind.REQUEST,
        "There is no pull request #%d.".formatted(number),
        "See which there are: slipway pr list --state all");
  }

  public static Problem headGone(int number, String head) {
    return new Problem(
        "SLIP-451",
        Kind.GATE,
        "Pull request #%d cannot be merged: its branch %s is gone.".formatted(number, head),
        "Push the branch again, or close it: slipway pr close %d".formatted(number));
  }

  public static Problem closed(int number) {
    return new Problem(
        "SLIP-452",
        Kind.GATE,
        "Pull request #%d is closed.".formatted(number),
        "Open what is due again: slipway release-pr");
  }

  public static Problem draft(int number) {
    return new Problem(
        "SLIP-453",
        Kind.GATE,
        "Pull request #%d is a draft.".formatted(number),
        "Mark it ready for review. On the embedded forge open it anew: take draft-pull-request out"
            + " of release-please-config.json, slipway pr close %d, slipway release-pr"
                .formatted(number));
  }

  public static Problem merged(int number) {
    return new Problem(
        "SLIP-454",
        Kind.GATE,
        "Pull request #%d is merged already.".formatted(number),
        "Nothing is left to change on it. To tag its release: slipway release");
  }
}
