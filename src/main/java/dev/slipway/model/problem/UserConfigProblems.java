package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-290 to SLIP-299: a person's own configuration cannot be read. */
public final class UserConfigProblems {

  private UserConfigProblems() {}

  public static Problem noFile(String place) {
    return new Problem(
        "SLIP-290",
        Kind.REQUEST,
        Quoted.tamed("%s is there, and is no file.".formatted(place)),
        "Put your own configuration there, or take away what is there.");
  }

  public static Problem unreadable(String place) {
    return new Problem(
        "SLIP-291",
        Kind.REQUEST,
        Quoted.tamed("%s cannot be read.".formatted(place)),
        Quoted.tamed("Let yourself read it: chmod u+r %s".formatted(place)));
  }
}
