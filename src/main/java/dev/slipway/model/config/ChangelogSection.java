package dev.slipway.model.config;

import java.util.Optional;

/**
 * A heading of the notes, and the commits that stand below it.
 *
 * @param type the commit type, compared in lower case
 * @param title the heading; empty for commits that stand below none
 * @param hidden whether its commits stay out of the notes, breaking ones excepted
 * @param scope only commits of this scope, where given
 */
public record ChangelogSection(String type, String title, boolean hidden, Optional<String> scope) {

  public static ChangelogSection shown(String type, String title) {
    return new ChangelogSection(type, title, false, Optional.empty());
  }

  public static ChangelogSection hidden(String type, String title) {
    return new ChangelogSection(type, title, true, Optional.empty());
  }
}
