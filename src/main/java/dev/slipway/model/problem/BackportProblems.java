package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-786 to SLIP-791: a change does not go onto version lines. */
public final class BackportProblems {

  private BackportProblems() {}

  /**
   * @param where the line was named: {@code --to}, {@code the trailer Backport}
   */
  public static Problem unknownLine(String line, String where, List<String> known) {
    String nearest =
        Nearest.to(line, known).map(name -> " Did you mean %s?".formatted(name)).orElse("");
    return new Problem(
        "SLIP-786",
        Kind.GATE,
        "%s names %s, which is no version line; nothing was done."
            .formatted(where, Quoted.of(line)),
        known.isEmpty()
            ? "There is none yet: cut one with slipway branch."
            : "Name some of these with --to: %s.%s".formatted(String.join(", ", known), nearest));
  }

  public static Problem notMerged(String commit, String headline, List<String> branches) {
    return new Problem(
        "SLIP-787",
        Kind.GATE,
        "%s '%s' is not merged: %s does not contain it."
            .formatted(commit, headline, String.join(" nor ", branches)),
        "Merge it first, then name the commit that it was merged as.");
  }

  public static Problem noSuchCommit(String revision) {
    return new Problem(
        "SLIP-788",
        Kind.REQUEST,
        "There is no commit %s here.".formatted(Quoted.of(revision)),
        "Name a merged commit: git log --oneline");
  }

  public static Problem branchTaken(String branch, String commit) {
    return new Problem(
        "SLIP-789",
        Kind.GATE,
        "The remote has a branch %s that does not hold %s.".formatted(branch, commit),
        "Look at it; when nobody needs it: git push origin --delete %s".formatted(branch));
  }
}
