package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Optional;

/** SLIP-710 to SLIP-719: what is remembered of a release stands in the way, or is not true. */
public final class ReceiptProblems {

  private ReceiptProblems() {}

  /**
   * @param newest what is remembered last, who did it and when; empty where the receipt is gone
   */
  public static Problem wentOn(String release, Optional<String> newest) {
    return new Problem(
        "SLIP-710",
        Kind.GATE,
        "Somebody else went on with %s since this was planned%s."
            .formatted(
                release,
                newest.map(Quoted::tamed).map(": "::concat).orElse(", and its receipt is gone")),
        "Nothing was changed. Run the same command again; it does what is left to do.");
  }

  /**
   * @param entry its file, and the commit that has it
   */
  public static Problem broken(String release, String ref, String entry, String why) {
    return new Problem(
        "SLIP-711",
        Kind.GATE,
        "The receipt of %s was changed by another hand: %s %s."
            .formatted(release, entry, Quoted.tamed(why)),
        "Find out who did it, and put its last good commit back as docs/receipts.md shows:"
            + " git fetch <remote> %s && git log --stat FETCH_HEAD".formatted(ref));
  }
}
