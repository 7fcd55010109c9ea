package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;

/** SLIP-240 to SLIP-249: {@code slipway.yml} is not right. */
public final class SlipwayFileProblems {

  private SlipwayFileProblems() {}

  public static Problem twoFiles(String one, String other) {
    return problem(
        "SLIP-240",
        "Both %s and %s are there.".formatted(one, other),
        "Remove one of them, or name one with --config.");
  }

  public static Problem missing(String file) {
    return problem(
        "SLIP-241",
        "%s, which --config names, is not there.".formatted(file),
        "Name a file that is committed, or go without --config.");
  }

  public static Problem unknownKey(String place, String key, Collection<String> known) {
    return problem(
        "SLIP-242",
        "%s: there is no setting %s.".formatted(place, Quoted.of(key)),
        Nearest.to(key, known)
            .map("Write '%s'."::formatted)
            .orElse("Remove it, or write one of: %s.".formatted(String.join(", ", known))));
  }

  public static Problem duplicateKey(String place, String key) {
    return problem(
        "SLIP-243",
        "%s: %s stands here a second time.".formatted(place, Quoted.of(key)),
        "Remove one of the two.");
  }

  public static Problem laterKey(String place, String key) {
    return new Problem(
        "SLIP-244",
        Kind.WARNING,
        "%s: '%s' is read by a later version of Slipway, and has no effect in this one."
            .formatted(place, key),
        "Remove it until then, or do not rely on it.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
