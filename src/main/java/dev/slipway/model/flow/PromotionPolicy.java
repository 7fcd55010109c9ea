package dev.slipway.model.flow;

/**
 * How a release comes into production.
 *
 * @param title of the pull request and message of the commit, of {@code {version}}, {@code
 *     {branch}} and {@code {production}}
 */
public record PromotionPolicy(Mode mode, Template title) {

  /** What is brought into production. */
  public enum Mode {
    /** The branch, where that merges cleanly into what was tested; else the metadata only. */
    AUTO,
    /** The branch. */
    MERGE,
    /** The release metadata only, on a clean branch from production. */
    METADATA,
    /** Nothing: releases are made where they are used. */
    NONE
  }
}
