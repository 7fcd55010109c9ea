package dev.slipway.engine.changelog;

import static dev.slipway.model.config.ChangelogSection.hidden;
import static dev.slipway.model.config.ChangelogSection.shown;

import dev.slipway.model.config.ChangelogSection;
import java.util.List;

/** The sections that notes have where configuration has no say. */
public final class Sections {

  /** Of every release type that has none of its own. */
  public static final List<ChangelogSection> DEFAULT =
      List.of(
          shown("feat", "Features"),
          shown("feature", "Features"),
          shown("fix", "Bug Fixes"),
          shown("perf", "Performance Improvements"),
          shown("revert", "Reverts"),
          hidden("docs", "Documentation"),
          hidden("style", "Styles"),
          hidden("chore", "Miscellaneous Chores"),
          hidden("refactor", "Code Refactoring"),
          hidden("test", "Tests"),
          hidden("build", "Build System"),
          hidden("ci", "Continuous Integration"));

  /** Of {@code python}, {@code java} and {@code maven}: dependencies and documentation are told. */
  public static final List<ChangelogSection> PYTHON_AND_JAVA =
      List.of(
          shown("feat", "Features"),
          shown("fix", "Bug Fixes"),
          shown("perf", "Performance Improvements"),
          shown("deps", "Dependencies"),
          shown("revert", "Reverts"),
          shown("docs", "Documentation"),
          hidden("style", "Styles"),
          hidden("chore", "Miscellaneous Chores"),
          hidden("refactor", "Code Refactoring"),
          hidden("test", "Tests"),
          hidden("build", "Build System"),
          hidden("ci", "Continuous Integration"));

  /** Of {@code php}: chores are told. */
  public static final List<ChangelogSection> PHP =
      List.of(
          shown("feat", "Features"),
          shown("fix", "Bug Fixes"),
          shown("perf", "Performance Improvements"),
          shown("revert", "Reverts"),
          shown("chore", "Miscellaneous Chores"),
          hidden("docs", "Documentation"),
          hidden("style", "Styles"),
          hidden("refactor", "Code Refactoring"),
          hidden("test", "Tests"),
          hidden("build", "Build System"),
          hidden("ci", "Continuous Integration"));

  private Sections() {}
}
