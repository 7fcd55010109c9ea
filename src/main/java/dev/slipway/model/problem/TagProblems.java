package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-760 to SLIP-779: a release cannot be tagged, or its tag is not what it must be. */
public final class TagProblems {

  private TagProblems() {}

  public static Problem taggedByMerge() {
    return gate(
        "SLIP-760",
        "The policy tags when the release pull request is merged.",
        "Merge it, then: slipway release");
  }

  public static Problem taggedByCut(String version) {
    return gate(
        "SLIP-761",
        "%s begins a version line, which is cut and tagged at once.".formatted(version),
        "Cut the line: slipway branch %s".formatted(version));
  }

  public static Problem taggedByCommand(String tag, String version) {
    return gate(
        "SLIP-762",
        "The policy tags by command only, and %s is not there.".formatted(tag),
        "Tag it first: slipway tag %s".formatted(version));
  }

  /**
   * @param branches one of which must contain the commit
   */
  public static Problem unreachable(String tag, String commit, List<String> branches) {
    return gate(
        "SLIP-763",
        "%s would stand on %s, which %s."
            .formatted(
                tag,
                commit,
                branches.size() == 1
                    ? branches.get(0) + " does not contain"
                    : "none of %s contains".formatted(String.join(", ", branches))),
        "Promote the release first, or name a commit of that branch with --commit.");
  }

  public static Problem noBranch(String branch) {
    return gate(
        "SLIP-764",
        "%s, where tags are to be reachable from, is not on the remote.".formatted(branch),
        "Push it, or correct 'tag: {reachableFrom}' in slipway.yml.");
  }

  public static Problem exists(String tag, String commit) {
    return gate(
        "SLIP-765",
        "Tag %s is there already, on %s, and no receipt tells why.".formatted(tag, commit),
        "Name the next version, or find out who made the tag. Slipway never moves one.");
  }

  public static Problem released(String tag, String commit) {
    return gate(
        "SLIP-775",
        "%s is released already, on %s.".formatted(tag, commit),
        "Name a version that is not: slipway version --next shows which there are.");
  }

  /**
   * @param recorded the commit that the receipt tells of
   * @param actual where the remote's tag stands now
   */
  public static Problem moved(String tag, String recorded, String actual) {
    return gate(
        "SLIP-766",
        "Tag %s was made on %s, as the receipt tells, and stands on %s now."
            .formatted(tag, recorded, actual),
        "Find out who moved it, and see the whole: slipway verify --receipt");
  }

  public static Problem gone(String tag, String recorded) {
    return gate(
        "SLIP-767",
        "Tag %s was made on %s, as the receipt tells, and is gone from the remote."
            .formatted(tag, recorded),
        "Find out who deleted it, and push it again from a clone that has it:"
            + " git push origin %s".formatted(tag));
  }

  public static Problem hereElsewhere(String tag, String here, String commit) {
    return gate(
        "SLIP-768",
        "This clone has a tag %s on %s, and the release is %s.".formatted(tag, here, commit),
        "Delete it here if nobody needs it: git tag -d %s".formatted(tag));
  }

  public static Problem otherSpelling(String tag, List<String> others) {
    return gate(
        "SLIP-769",
        "The remote has %s, which can be taken for %s.".formatted(String.join(", ", others), tag),
        "Find out what it is: a version must not be out under two spellings.");
  }

  /**
   * @param why what is missing, a sentence without its stop
   */
  public static Problem notPromoted(String version, String why) {
    return gate(
        "SLIP-770",
        "%s is not proven to be promoted: %s.".formatted(version, why),
        "Promote it, and merge the pull request: slipway promote %s".formatted(version));
  }

  /**
   * @param why a sentence without its stop, naming the paths
   */
  public static Problem promotedOtherwise(String version, String why) {
    return gate(
        "SLIP-771",
        "%s did not come as it was tested: %s.".formatted(version, why),
        "Put those files right on production with a pull request of their own.");
  }

  public static Problem noSuchCommit(String revision) {
    return new Problem(
        "SLIP-772",
        Kind.REQUEST,
        "%s is no commit here.".formatted(Quoted.of(revision)),
        "Name one with --commit, or leave it out for the tip of the branch.");
  }

  private static Problem gate(String code, String what, String remedy) {
    return new Problem(code, Kind.GATE, what, remedy);
  }
}
