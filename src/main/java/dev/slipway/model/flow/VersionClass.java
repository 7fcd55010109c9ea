package dev.slipway.model.flow;

import java.util.Optional;

/**
 * A kind of version, by its form.
 *
 * @param form {@code X}, {@code Y}, {@code Z} and {@code N} stand for numbers, all else for itself:
 *     {@code X.Y.Z-rc.N}
 * @param approval the approval that such a version needs; empty for none
 * @param cuts what its cut makes
 */
public record VersionClass(String name, String form, Optional<String> approval, Cuts cuts) {

  /** What is cut for a version. */
  public enum Cuts {
    /** A release branch. */
    BRANCH,
    /** A version line, its branch and tag at once. */
    LINE
  }
}
