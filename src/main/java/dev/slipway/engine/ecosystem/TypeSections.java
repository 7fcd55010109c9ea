package dev.slipway.engine.ecosystem;

import static dev.slipway.model.config.ChangelogSection.hidden;
import static dev.slipway.model.config.ChangelogSection.shown;

import dev.slipway.model.config.ChangelogSection;
import java.util.List;

/** The sections of the notes of the release types that have their own. */
final class TypeSections {

  static final List<ChangelogSection> PYTHON_AND_JAVA =
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

  static final List<ChangelogSection> PHP =
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

  private TypeSections() {}
}
