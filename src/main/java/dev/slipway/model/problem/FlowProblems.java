package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-700 to SLIP-709: a step of a flow cannot begin, or waits for somebody. */
public final class FlowProblems {

  private FlowProblems() {}

  public static Problem noFlow(String branch) {
    return new Problem(
        "SLIP-700",
        Kind.REQUEST,
        "No flow is configured: %s has no slipway.yml with a 'flow'.".formatted(branch),
        "Commit a slipway.yml; docs/examples has one for each kind of team.");
  }

  public static Problem noAuthority(String branch) {
    return new Problem(
        "SLIP-701",
        Kind.REQUEST,
        "The branch %s, whose slipway.yml is the policy, is not there.".formatted(branch),
        "Push it, or name another one as 'authority'.");
  }

  public static Problem severalPackages(List<String> paths) {
    return new Problem(
        "SLIP-702",
        Kind.REQUEST,
        "The repository has several packages and none at its root: %s."
            .formatted(String.join(", ", paths)),
        "Name one with --path.");
  }

  /** Nobody can be asked, and no flag answers. */
  public static Problem unconfirmed(String what, String flag) {
    return new Problem(
        "SLIP-703",
        Kind.WAITING,
        what + " waits for a human.",
        "Run again with %s.".formatted(flag));
  }

  public static Problem wrongConfirmation(String given, String expected) {
    return new Problem(
        "SLIP-704",
        Kind.GATE,
        "The confirmation is %s, and must be exactly %s."
            .formatted(Quoted.of(given), Quoted.of(expected)),
        "Type it letter by letter: --confirm \"%s\".".formatted(expected));
  }

  public static Problem declined(String what) {
    return new Problem(
        "SLIP-705",
        Kind.DECLINED,
        "%s was declined.".formatted(what),
        "Run it again when the answer is yes.");
  }
}
