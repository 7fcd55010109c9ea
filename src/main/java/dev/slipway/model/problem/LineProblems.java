package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-796 to SLIP-799: version lines and the file that lists them. */
public final class LineProblems {

  private LineProblems() {}

  /**
   * @param why without a final stop
   */
  public static Problem unreadableRegistry(String path, String why) {
    return problem(
        "SLIP-796",
        "%s is no list of version lines: %s.".formatted(path, why),
        "Write it as a list below 'versions:', newest first, each with - version: \"1.2\".");
  }

  public static Problem noLineToKeep(String version, String kind) {
    return problem(
        "SLIP-797",
        "--lts is for a version line, and %s is of class '%s', which cuts a release branch."
            .formatted(version, kind),
        "Leave --lts out, or name the version that cuts the line.");
  }

  public static Problem noRegistry() {
    return problem(
        "SLIP-798",
        "--lts is recorded in the registry of version lines, and none is configured.",
        "Write 'lines: {registry: FILE}' into slipway.yml, or leave --lts out.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
