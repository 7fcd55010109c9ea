package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-780 to SLIP-785: production does not come back into integration. */
public final class SyncProblems {

  private SyncProblems() {}

  public static Problem noBranch(String branch, String flag) {
    return new Problem(
        "SLIP-780",
        Kind.REQUEST,
        "The remote has no branch %s to sync.".formatted(branch),
        "Push it, or name another one with %s.".formatted(flag));
  }

  public static Problem conflicts(String from, String into, List<String> paths) {
    return new Problem(
        "SLIP-781",
        Kind.GATE,
        "%s does not merge into %s: conflicts in %s."
            .formatted(from, into, String.join(", ", paths)),
        "Open a pull request and solve them there: slipway sync --via pull-request. Or merge %s into"
                .formatted(from)
            + " %s by hand and push that.".formatted(into));
  }

  /** The branch of the sync holds somebody's work, and production has moved on meanwhile. */
  public static Problem conflictsWithOwnWork(String branch, String from, List<String> paths) {
    return new Problem(
        "SLIP-782",
        Kind.GATE,
        "%s has commits of its own, and %s does not merge into it: conflicts in %s."
            .formatted(branch, from, String.join(", ", paths)),
        "Merge %s into %s by hand and push that.".formatted(from, branch));
  }

  /**
   * @param becomes what would become of the section: {@code lost}, {@code changed}
   */
  public static Problem releasedSection(String path, String version, String becomes, String into) {
    return new Problem(
        "SLIP-783",
        Kind.GATE,
        "The section %s of %s would be %s in %s: what is released stays as it was told."
            .formatted(version, path, becomes, into),
        "Put the section into %s as it was released, and what is not yet released above it; commit,"
                .formatted(into)
            + " push, and run slipway sync again.");
  }

  public static Problem announcedAgain(
      String path, String version, String into, List<String> entries) {
    return new Problem(
        "SLIP-784",
        Kind.GATE,
        "%s would still have under Unreleased in %s what %s released: %s."
            .formatted(path, into, version, String.join("; ", entries)),
        "Take that out of Unreleased in %s, commit, push, and run slipway sync again."
            .formatted(into));
  }

  /**
   * @param changes each with its path and what comes and goes
   */
  public static Problem policyFiles(String into, List<String> changes) {
    return new Problem(
        "SLIP-785",
        Kind.WAITING,
        "The sync would change policy files in %s: %s.".formatted(into, String.join("; ", changes)),
        "Look at them with --dry-run --yes; if all of it shall come, run again with --yes.");
  }
}
