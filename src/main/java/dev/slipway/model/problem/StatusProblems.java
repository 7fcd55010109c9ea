package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.time.Duration;

/** SLIP-800 to SLIP-809: a release on its way is late, or took another way than it should. */
public final class StatusProblems {

  private StatusProblems() {}

  public static Problem old(String branch, Duration age, Duration most) {
    return warning(
        "SLIP-800",
        "%s was cut %s ago, and a release branch may be %s old."
            .formatted(branch, told(age), told(most)),
        "Bring it home now, or give it up and cut it anew: git push origin --delete " + branch);
  }

  /** Whole hours up to two days, then whole days. */
  private static String told(Duration time) {
    return time.toHours() <= 48
        ? "%d h".formatted(time.toHours())
        : "%d days".formatted(time.toDays());
  }

  public static Problem missedSync(String integration, String home, String tag, String command) {
    return warning(
        "SLIP-801",
        "%s does not have what %s brought to %s.".formatted(integration, tag, home),
        "Bring it back before the next release is cut: " + command);
  }

  public static Problem leftOver(String branch, String tag) {
    return warning(
        "SLIP-802",
        "%s is still there, and %s is tagged.".formatted(branch, tag),
        "Delete it, once nothing is lost with it: slipway cleanup --yes");
  }

  public static Problem wrongMethod(String version, String what, String command) {
    return warning(
        "SLIP-803",
        "%s was merged by another method than promote named: %s.".formatted(version, what),
        "It can be tagged. Bring production back before the next promotion, so that it merges"
            + " cleanly: "
            + command);
  }

  public static Problem otherFiles(String version, String what) {
    return warning(
        "SLIP-804",
        "%s is not in production as it was promoted: %s.".formatted(version, what),
        "Put right in production what differs, or mend its branch and promote that: slipway promote "
            + version);
  }

  public static Problem held(
      String line, String holder, String command, String since, String until) {
    return warning(
        "SLIP-805",
        "%s works on %s since %s: %s.".formatted(holder, line, since, command),
        "Wait until it is done, or has run out at %s; end it with --take-over.".formatted(until));
  }

  /**
   * @param what a sentence without its stop
   */
  public static Problem foreignTag(String tag, String what) {
    return warning(
        "SLIP-806",
        "%s. The release does not count as tagged.".formatted(what),
        "Find out who made it; if nobody needs it, delete it: git push <remote> --delete refs/tags/"
            + tag);
  }

  /**
   * @param what a sentence without its stop
   */
  public static Problem otherTag(String what) {
    return warning(
        "SLIP-807",
        "%s. The release does not count as tagged.".formatted(what),
        "Find out who did it, and see the whole: slipway verify --receipt");
  }

  /** A whole branch, which production releases from: only commits that it has are released. */
  public static Problem squashedPromotion(String integration, String production) {
    return warning(
        "SLIP-808",
        "%s was merged into %s by another method than a merge commit: its files are there, its commits"
                .formatted(integration, production)
            + " are not, and of what they tell, a release has only what the commit on it repeats.",
        "Merge %s into %s by hand and push that: git switch %s && git merge --no-ff <remote>/%s"
            .formatted(integration, production, production, integration));
  }

  public static Problem lostBranch(int number, String branch) {
    return warning(
        "SLIP-809",
        "Pull request #%d is of %s, which is gone.".formatted(number, branch),
        "Close it: slipway pr close %d".formatted(number));
  }

  private static Problem warning(String code, String what, String remedy) {
    return new Problem(code, Kind.WARNING, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
