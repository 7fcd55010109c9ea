package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-401 to SLIP-449: what a forge keeps, or does, is not as it must be. */
public final class ForgeProblems {

  private ForgeProblems() {}

  public static Problem corruptRecord(String ref, String path, String why) {
    return new Problem(
        "SLIP-401",
        Kind.REMOTE,
        "The forge's record %s:%s is corrupt: %s.".formatted(ref, path, why),
        "Find its last good version, then put that back as docs/forge.md shows:"
            + " git fetch origin %s && git log -p FETCH_HEAD -- %s".formatted(ref, path));
  }

  public static Problem newerRecord(String ref, String path, long schema) {
    return new Problem(
        "SLIP-402",
        Kind.REMOTE,
        "The forge's record %s:%s has schema %d, of a newer Slipway.".formatted(ref, path, schema),
        "Update Slipway here.");
  }

  public static Problem changed(int number, String what, String planned, String now) {
    return new Problem(
        "SLIP-404",
        Kind.REMOTE,
        "Pull request #%d changed meanwhile: %s was %s and is %s."
            .formatted(number, what, planned, now),
        "Look at it, then run the command again: slipway pr show %d".formatted(number));
  }

  public static Problem noBranch(String branch) {
    return new Problem(
        "SLIP-408",
        Kind.REMOTE,
        "The remote has no branch %s.".formatted(branch),
        "Push it, then run the command again: git push origin %s".formatted(branch));
  }

  public static Problem nothingToMerge(String head, String base) {
    return new Problem(
        "SLIP-409",
        Kind.REQUEST,
        "%s has no commit that %s lacks.".formatted(head, base),
        "Push to %s what is to be merged, then run the command again.".formatted(head));
  }

  public static Problem replaced(int number, int other) {
    return new Problem(
        "SLIP-410",
        Kind.REMOTE,
        "Pull request #%d cannot be opened again: #%d is open from the same branch."
            .formatted(number, other),
        "Run the command again; it goes on with #%d.".formatted(other));
  }

  public static Problem busy(int attempts) {
    return new Problem(
        "SLIP-411",
        Kind.REMOTE,
        "Others changed the forge's records %d times in a row while this one tried."
            .formatted(attempts),
        "Nothing was changed. Run the command again.");
  }
}
