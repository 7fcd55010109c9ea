package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;
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
            + " git fetch origin %s && git log --stat FETCH_HEAD".formatted(ref));
  }

  public static Problem unknown(String typed, List<String> releases) {
    String nearest =
        Nearest.to(typed, releases)
            .or(() -> releases.stream().reduce((older, newer) -> newer))
            .map("; nearest: %s"::formatted)
            .orElse("");
    return new Problem(
        "SLIP-712",
        Kind.REQUEST,
        "Nothing is remembered of %s%s.".formatted(Quoted.of(typed), nearest),
        "See which releases have a receipt: slipway receipt list");
  }

  public static Problem ambiguous(String typed, List<String> releases) {
    return new Problem(
        "SLIP-713",
        Kind.REQUEST,
        "%s can be any of %s.".formatted(Quoted.of(typed), String.join(", ", releases)),
        "Name the tag: slipway receipt show %s".formatted(releases.get(0)));
  }

  /**
   * @param recorded object id
   */
  public static Problem vanished(String tag, String recorded) {
    return new Problem(
        "SLIP-714",
        Kind.GATE,
        "The tag %s is gone from the remote; recorded is %s.".formatted(tag, recorded),
        "Find out who deleted it, and push that object again:"
            + " git push origin %s:refs/tags/%s".formatted(recorded, tag));
  }

  /**
   * @param recorded object id, and the commit that it leads to
   * @param now object id
   */
  public static Problem moved(String tag, String recorded, String now) {
    return new Problem(
        "SLIP-715",
        Kind.GATE,
        "The tag %s was moved: recorded is %s, the remote has %s.".formatted(tag, recorded, now),
        "Trust nothing that was built from it before you know who moved it; then put it back.");
  }

  public static Problem unreachable(String tag, String branch) {
    return new Problem(
        "SLIP-716",
        Kind.GATE,
        "The tag %s is not reachable from %s any more.".formatted(tag, branch),
        "Find out who rewrote %s: git reflog, or the forge's log.".formatted(branch));
  }

  /**
   * @param recorded object id
   * @param here object id
   */
  public static Problem otherHere(String tag, String recorded, String here) {
    return new Problem(
        "SLIP-717",
        Kind.GATE,
        "The tag %s of this clone is %s; recorded is %s.".formatted(tag, here, recorded),
        "Take the remote's: git fetch origin +refs/tags/%s:refs/tags/%s".formatted(tag, tag));
  }
}
