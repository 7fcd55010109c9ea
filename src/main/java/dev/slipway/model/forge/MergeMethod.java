package dev.slipway.model.forge;

/** How the head of a pull request comes into its base. */
public enum MergeMethod {
  /** A merge commit with both as parents. */
  MERGE,
  /** One new commit with all changes. */
  SQUASH,
  /** The head's commits, made anew on the base. */
  REBASE
}
