package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-850: what a command leaves behind cannot be written. */
public final class ArtifactProblems {

  private ArtifactProblems() {}

  public static Problem unwritable(String path, String reason) {
    return new Problem(
        "SLIP-850",
        Kind.REQUEST,
        "%s cannot be written: %s.".formatted(path, reason),
        "Name a place that you may write to.");
  }
}
