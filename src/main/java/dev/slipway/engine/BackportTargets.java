package dev.slipway.engine;

import dev.slipway.model.problem.BackportProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Onto which version lines a change goes (requirements E12).
 *
 * @param lines in the order of naming, else newest first
 * @param why in words
 */
public record BackportTargets(List<String> lines, String why) {

  public BackportTargets {
    lines = List.copyOf(lines);
  }

  /**
   * The lines that there are.
   *
   * @param known all of them, newest first
   * @param maintained those that a fix goes onto by itself
   */
  public record Lines(List<String> known, List<String> maintained) {

    public Lines {
      known = List.copyOf(known);
      maintained = List.copyOf(maintained);
    }
  }

  /**
   * Where somebody wants it; else where its trailer does; a fix everywhere; anything else nowhere.
   *
   * @param asked on the command line; empty where nobody asked
   * @param said of the pull request, where the trailer may be, too
   * @throws ProblemException {@code SLIP-786} for each name that is no line
   */
  public static BackportTargets of(
      PickedChange change, List<String> asked, Optional<String> said, Lines lines) {
    if (!asked.isEmpty()) {
      return named(asked, "--to", "named with --to", lines);
    }
    Optional<String> trailer =
        PickedChange.trailer(change.text()).or(() -> said.flatMap(PickedChange::trailer));
    if (trailer.isPresent()) {
      String words = "Backport: " + trailer.get();
      List<String> names = names(trailer.get());
      return names.stream().allMatch("none"::equalsIgnoreCase)
          ? new BackportTargets(List.of(), "its trailer says " + words)
          : named(names, "The trailer Backport", "its trailer says " + words, lines);
    }
    return change.isFix()
        ? new BackportTargets(lines.maintained(), "a fix goes onto every maintained line")
        : new BackportTargets(List.of(), "it is no fix, and has no trailer Backport");
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split("[,\\s]+")).filter(name -> !name.isEmpty()).toList();
  }

  private static BackportTargets named(List<String> names, String where, String why, Lines lines) {
    List<Problem> unknown =
        names.stream()
            .filter(name -> !lines.known().contains(spelled(name, lines)))
            .map(name -> BackportProblems.unknownLine(name, where, lines.known()))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
    return new BackportTargets(
        names.stream().map(name -> spelled(name, lines)).distinct().toList(), why);
  }

  /** People write the {@code v} of a tag, too. */
  private static String spelled(String name, Lines lines) {
    return name.startsWith("v") && !lines.known().contains(name) ? name.substring(1) : name;
  }
}
