package dev.slipway.model.flow;

/** Where the words of a release come from. */
public record ChangelogPolicy(Source source) {

  /** What the notes are made from. */
  public enum Source {
    COMMITS,
    /** The {@code Unreleased} section of the changelog, written by hand. */
    UNRELEASED,
    FRAGMENTS,
    NONE
  }
}
