package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-850 and SLIP-851: what a command leaves behind, or prints, cannot be written. */
public final class ArtifactProblems {

  private ArtifactProblems() {}

  public static Problem unwritable(String path, String reason) {
    return new Problem(
        "SLIP-850",
        Kind.REQUEST,
        "%s cannot be written: %s.".formatted(path, reason),
        "Name a place that you may write to.");
  }

  public static Problem lostOutput() {
    return new Problem(
        "SLIP-851",
        Kind.REQUEST,
        "What is printed cannot be written to standard output.",
        "See whether the disk is full; see what was done: slipway status");
  }
}
