package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-12x: what commits say about versions cannot be followed. */
public final class VersionProblems {

  private VersionProblems() {}

  /**
   * A pushed commit cannot be mended, but a newer footer takes its place.
   *
   * @param text what the footer says
   * @param place the commit, abbreviated
   */
  public static Problem releaseAsNamesNoVersion(String text, String place) {
    return new Problem(
        "SLIP-121",
        Kind.REQUEST,
        "'Release-As: %s' in commit %s names no version.".formatted(text, place),
        "Name one in a newer commit: git commit --allow-empty -m 'chore: release 1.4.0'"
            + " -m 'Release-As: 1.4.0'");
  }
}
