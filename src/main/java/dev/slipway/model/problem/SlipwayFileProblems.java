package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;

/**
 * SLIP-240 to SLIP-263: {@code slipway.yml} is not right.
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

  public static Problem takenForRelease(String place, String branch, String template) {
    return problem(
        "SLIP-250",
        "%s: the branch %s would be taken for a release branch, which are named %s."
            .formatted(place, Quoted.of(branch), Quoted.of(template)),
        "Name release branches otherwise: release/{version}");
  }

  /**
   * @param noun what it should be the name of, with its article: {@code an approval}
   */
  public static Problem unknownReference(
      String place, String noun, String name, Collection<String> known) {
    return problem(
        "SLIP-251",
        "%s: %s is not %s of this file.".formatted(place, Quoted.of(name), noun),
        Nearest.to(name, known)
            .map("Write '%s'."::formatted)
            .orElse(
                known.isEmpty()
                    ? "Add it, or remove its name here."
                    : "Add it, or write one of: %s.".formatted(String.join(", ", known))));
  }

  public static Problem sameName(String place, String noun, String name) {
    return problem(
        "SLIP-252",
        "%s: %s named %s was there before.".formatted(place, noun, Quoted.of(name)),
        "Give one of the two another name.");
  }

  public static Problem linesWithoutMessage(String place) {
    return problem(
        "SLIP-253",
        "%s: 'tagLines' has lines for tags, and tags have no message.".formatted(place),
        "Set 'annotated' of 'tag' to true, or remove the lines.");
  }

  /**
   * @param name what fills the place, and is a setting of the approval
   */
  public static Problem perhapsEmpty(String place, String name) {
    return problem(
        "SLIP-254",
        "%s: {%s} may have nothing to fill it.".formatted(place, name),
        "Set '%s' to 'required'.".formatted(name));
  }

  public static Problem noSyncPaths(String place) {
    return problem(
        "SLIP-255",
        "%s: 'mode' is 'paths', and 'paths' of 'sync' names none.".formatted(place),
        "Add 'paths', as in: paths: [CHANGELOG.md]");
  }

  public static Problem notSemver(String place, String form) {
    return problem(
        "SLIP-256",
        "%s: %s is the form of no SemVer version.".formatted(place, Quoted.of(form)),
        "Write it as in X.Y.Z-rc.N, or set 'scheme' of 'version' to 'pep440'.");
  }

  public static Problem notPep440(String place, String form) {
    return problem(
        "SLIP-257",
        "%s: %s is the form of no PEP 440 version.".formatted(place, Quoted.of(form)),
        "Write it as in X.Y.ZrcN or X.Y.Z.devN, or set 'scheme' of 'version' to 'semver'.");
  }

  public static Problem coveredForm(String place, String form, String name, String before) {
    return problem(
        "SLIP-258",
        "%s: no version is ever of the form %s, for the class '%s' before it takes all of %s."
            .formatted(place, Quoted.of(form), name, Quoted.of(before)),
        "Move this class before '%s', or remove it.".formatted(name));
  }

  public static Problem afterItself(String place, String id) {
    return problem(
        "SLIP-259",
        "%s: the channel %s comes after itself.".formatted(place, Quoted.of(id)),
        "Take one channel out of the circle of 'after'.");
  }

  public static Problem notOneDeed(
      String place, String name, Collection<String> deeds, Collection<String> known) {
    return problem(
        "SLIP-260",
        deeds.isEmpty()
            ? "%s: the check %s does nothing.".formatted(place, Quoted.of(name))
            : "%s: the check %s does several things: %s."
                .formatted(place, Quoted.of(name), String.join(", ", deeds)),
        "Write one of: %s.".formatted(String.join(", ", known)));
  }

  public static Problem otherTagName(String place, String name, String file, String made) {
    return problem(
        "SLIP-261",
        "%s: 'name' is %s, and %s makes tags named %s."
            .formatted(place, Quoted.of(name), file, Quoted.of(made)),
        "Write %s, or change 'include-v-in-tag', 'include-component-in-tag' or 'component' there."
            .formatted(Quoted.of(made)));
  }

  /** A tag without a message has no room for a signature. */
  public static Problem signedName(String place) {
    return problem(
        "SLIP-262",
        "%s: tags must be signed, and a tag that is not annotated cannot be.".formatted(place),
        "Set 'annotated' of 'tag' to true, or 'sign' to 'auto'.");
  }

  public static Problem tooManyValues(String place, String thing, int most) {
    return problem(
        "SLIP-263",
        "%s: %s has more than %d values.".formatted(place, thing, most),
        "Keep what is large in a file of its own, and let a program send it.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
