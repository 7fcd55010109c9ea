package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;

/**
 * SLIP-240 to SLIP-299: {@code slipway.yml} is not right.
 *
 * <p>A place is {@code file:line:column}.
 */
public final class SlipwayFileProblems {

  /** Of the one warning that is about Slipway, not about the file. */
  public static final String LATER = "SLIP-244";

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

  /** A block that this version checks, and acts on nowhere. */
  public static Problem laterKeys(String place, Collection<String> keys) {
    return new Problem(
        LATER,
        Kind.WARNING,
        "%s: no command of this version acts on '%s'; what stands there is only checked."
            .formatted(place, String.join("', '", keys)),
        "Keep it for a later version of Slipway, and do not rely on it until then.");
  }

  /**
   * @param noun what it should be, with its article: {@code a duration}
   */
  public static Problem malformed(String place, String text, String noun, String example) {
    return problem(
        "SLIP-245",
        "%s: %s is not %s.".formatted(place, Quoted.of(text), noun),
        "Write it as in: %s".formatted(example));
  }

  public static Problem unknownPlace(String place, String name, Collection<String> known) {
    return problem(
        "SLIP-246",
        "%s: nothing fills %s here.".formatted(place, Quoted.of("{" + name + "}")),
        Nearest.to(name, known)
            .map("Write {%s}."::formatted)
            .orElse("Write one of: {%s}.".formatted(String.join("}, {", known))));
  }

  public static Problem missingPlace(String place, String thing, String text, String name) {
    return problem(
        "SLIP-247",
        "%s: %s is %s, which does not tell the {%s}."
            .formatted(place, thing, Quoted.of(text), name),
        "Add {%s}.".formatted(name));
  }

  public static Problem notWithin(String place, String thing, String text, int least, int most) {
    return problem(
        "SLIP-248",
        "%s: %s is %s, which is no whole number from %d to %d."
            .formatted(place, thing, text, least, most),
        "Write a whole number from %d to %d.".formatted(least, most));
  }

  public static Problem emptyList(String place, String thing) {
    return problem(
        "SLIP-249",
        "%s: %s is empty.".formatted(place, thing),
        "Write at least one item, or remove it.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
