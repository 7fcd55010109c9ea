package dev.slipway.engine.changelog;

import dev.slipway.engine.commit.ConventionalCommit;
import java.util.Optional;

/**
 * Where a change stands in the notes, and by which rule.
 *
 * @param section heading of the section; empty when the change is not in the notes
 */
public record Placement(ConventionalCommit change, Optional<String> section, Rule rule) {

  public boolean isShown() {
    return section.isPresent();
  }

  /** Why a change is in the notes, or is not. */
  public enum Rule {
    /** Its type has a section. */
    SHOWN_TYPE,
    /** Its type has no section or a hidden one, but what it breaks must be told. */
    BREAKING,
    /** Its type has no section or a hidden one, but it names the version. */
    RELEASE_AS,
    /** Its type's section is hidden. */
    HIDDEN_TYPE,
    /** No section is for its type. */
    UNKNOWN_TYPE
  }
}
