package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-1xx: the command line or the repository is not what the command needs. */
public final class RequestProblems {

  private RequestProblems() {}

  public static Problem notAVersion(String text) {
    return problem(
        "SLIP-101",
        "'%s' is not a version.".formatted(text),
        "Write MAJOR.MINOR.PATCH, optionally with a pre-release part: 1.4.0 or 1.4.0-rc.1.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }
}
