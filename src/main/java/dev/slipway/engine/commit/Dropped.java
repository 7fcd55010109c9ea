package dev.slipway.engine.commit;

import dev.slipway.model.CommitId;

/**
 * A message, or a part of one, that tells no change.
 *
 * @param line its first line
 * @param reason the rule that dropped it
 * @param detail what was found where, for people
 */
public record Dropped(CommitId id, String line, Reason reason, String detail) {

  /** Why something is not a change. */
  public enum Reason {
    /** The first line is not {@code type(scope): description}. */
    NOT_CONVENTIONAL,
    /** As {@link #NOT_CONVENTIONAL}, over conventional bullets: a squash that hides its changes. */
    UNTYPED_SQUASH,
    /** A parenthesis that opens at the start of a line and is not closed on it. */
    UNCLOSED_PARENTHESIS,
    /** The copy of a pull request's title in a merge commit's body. */
    MERGE_DUPLICATE,
    /** A revert, or what it reverts: both cancel out. */
    REVERTED,
    /** The message was replaced by an override. */
    OVERRIDDEN
  }
}
