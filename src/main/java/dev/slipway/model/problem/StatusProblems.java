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

  public static Problem missedSync(String integration, String home, String tag) {
    return warning(
        "SLIP-801",
        "%s does not have what %s brought to %s.".formatted(integration, tag, home),
        "Bring it back before the next release is cut: slipway sync");
  }

  public static Problem leftOver(String branch, String tag) {
    return warning(
        "SLIP-802",
        "%s is still there, and %s is tagged.".formatted(branch, tag),
        "Delete it, once nothing is lost with it: slipway cleanup");
  }

  public static Problem wrongMethod(String version, String what) {
    return warning(
        "SLIP-803",
        "%s was merged by another method than promote named: %s.".formatted(version, what),
        "It can be tagged. Bring production back before the next promotion, so that it merges"
            + " cleanly: slipway sync");
  }

  public static Problem otherFiles(String version, String what) {
    return warning(
        "SLIP-804",
        "%s is not in production as it was promoted: %s.".formatted(version, what),
        "Look at what differs, then promote it again: slipway promote " + version);
  }

  public static Problem held(
      String line, String holder, String command, String since, String until) {
    return warning(
        "SLIP-805",
        "%s works on %s since %s: %s.".formatted(holder, line, since, command),
        "Wait until it is done, or has run out at %s; end it with --take-over.".formatted(until));
  }

  private static Problem warning(String code, String what, String remedy) {
    return new Problem(code, Kind.WARNING, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
