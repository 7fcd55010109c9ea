package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;
import java.util.List;

/**
 * SLIP-264 to SLIP-289: what {@code slipway.yml} says of environments and checks is not right.
 *
 * <p>A place is {@code file:line:column}.
 */
public final class QaFileProblems {

  private QaFileProblems() {}

  /** Both would be set by the same environment variables. */
  public static Problem sameVariables(String place, String one, String other, String prefix) {
    return problem(
        "SLIP-264",
        "%s: the environments %s and %s share the variables %s_*."
            .formatted(place, Quoted.of(one), Quoted.of(other), prefix),
        "Give one of the two another name.");
  }

  /** The secret itself is not told. */
  public static Problem writtenSecret(String place) {
    return problem(
        "SLIP-265",
        "%s: a secret seems to stand here, for everybody to read.".formatted(place),
        "Revoke it, take it out, and name the environment variable that holds the next one:"
            + " token: {env: QA_TOKEN}");
  }

  public static Problem headerOfConnection(String place, String name) {
    return problem(
        "SLIP-266",
        "%s: the header %s is the connection's, and nobody can set it."
            .formatted(place, Quoted.of(name)),
        "Remove it.");
  }

  public static Problem takenName(String place, String name) {
    return problem(
        "SLIP-267",
        "%s: ${%s} stands for something else already.".formatted(place, name),
        "Choose another name.");
  }

  /**
   * @param deeds those that have the setting
   */
  public static Problem notForDeed(String place, String key, String deed, List<String> deeds) {
    return problem(
        "SLIP-268",
        "%s: '%s' says nothing of a check that does '%s'.".formatted(place, key, deed),
        "Remove it; it goes with: %s.".formatted(String.join(", ", deeds)));
  }

  public static Problem changesUnasked(String place, String name, String deed) {
    return problem(
        "SLIP-269",
        "%s: the check %s does '%s', and would change something whenever it is asked."
            .formatted(place, Quoted.of(name), deed),
        "Add 'write: true': then it runs only with --write.");
  }

  public static Problem cleanupOfNothing(String place) {
    return problem(
        "SLIP-270",
        "%s: 'cleanup' deletes what a check made, and this check makes nothing.".formatted(place),
        "Add 'write: true', or remove it.");
  }

  /**
   * @param why half a sentence
   */
  public static Problem noJsonPath(String place, String path, String why) {
    return problem(
        "SLIP-271",
        "%s: %s is no JSONPath: %s.".formatted(place, Quoted.of(path), why),
        "Write it as in: $.items[0].id");
  }

  public static Problem secretComparable(String place, String path) {
    return problem(
        "SLIP-275",
        "%s: %s names a secret, which is never shown, so no difference would be told."
            .formatted(place, Quoted.of(path)),
        "Compare something else that changes with it.");
  }

  public static Problem deepComparable(String place, String path) {
    return problem(
        "SLIP-276",
        "%s: %s finds values at every depth, perhaps within each other, which cannot be compared."
            .formatted(place, Quoted.of(path)),
        "Name each level, as in: $.items[*].id");
  }

  public static Problem noSchema(String place, String path) {
    return problem(
        "SLIP-272",
        "%s: the JSON Schema %s is not there.".formatted(place, Quoted.of(path)),
        "Add the file, or name one that is there.");
  }

  public static Problem tokenInCheck(String place) {
    return problem(
        "SLIP-273",
        "%s: ${token} stands for something in 'headers' of an environment only.".formatted(place),
        "Name it there; where no header of an environment does, the token goes into"
            + " 'Authorization: Bearer'.");
  }

  /**
   * It may be given when the checks are run.
   *
   * @param check the name of the check that needs it
   * @param known the names that have values there
   */
  public static Problem unfilled(
      String place, String name, String check, Collection<String> known) {
    return new Problem(
        "SLIP-274",
        Kind.WARNING,
        Quoted.tamed(
            "%s: nothing in this file gives ${%s} to the check %s."
                .formatted(place, name, Quoted.of(check))),
        Quoted.tamed(
            Nearest.to(name, known)
                .map("Write ${%s}."::formatted)
                .orElse(
                    "Add it to 'vars' of every environment, let an earlier check capture it, or"
                        + " give it with --set %s=….".formatted(name))));
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
