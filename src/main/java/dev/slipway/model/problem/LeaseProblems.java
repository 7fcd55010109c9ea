package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Optional;

/** SLIP-720 to SLIP-729: somebody else works on the release line. */
public final class LeaseProblems {

  private LeaseProblems() {}

  /**
   * @param holder who and where
   * @param command what is done under it
   */
  public static Problem held(
      String line, String holder, String command, String since, String until) {
    return new Problem(
        "SLIP-720",
        Kind.GATE,
        Quoted.tamed(
            "%s works on %s since %s, until %s at the latest: %s."
                .formatted(holder, line, since, until, command)),
        "Wait, then run the same command again. If nobody is at work there, end the lease:"
            + " --take-over");
  }

  /**
   * @param now who has it; empty when nobody does
   */
  public static Problem lost(String line, Optional<String> now) {
    return new Problem(
        "SLIP-721",
        Kind.GATE,
        Quoted.tamed(
            "The lease of %s was taken over%s."
                .formatted(line, now.map(" by "::concat).orElse(" and given back"))),
        "What is done is done. Look how things stand before you go on: slipway status");
  }

  public static Problem unreadable(String line, String ref) {
    return new Problem(
        "SLIP-722",
        Kind.REMOTE,
        "The lease of %s cannot be read.".formatted(line),
        "See who wrote it: git fetch origin %s && git log -p FETCH_HEAD. Then end it: --take-over"
            .formatted(ref));
  }

  public static Problem busy(String line, int attempts) {
    return new Problem(
        "SLIP-723",
        Kind.REMOTE,
        "Others changed the lease of %s %d times in a row while this one tried."
            .formatted(line, attempts),
        "Nothing was changed. Run the command again.");
  }
}
