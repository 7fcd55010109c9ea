package dev.slipway.model.config;

import java.util.Optional;

/**
 * Where history begins and how it is read.
 *
 * @param bootstrapSha where packages without a release begin, as written
 * @param lastReleaseSha where every package begins, as written
 * @param commitDepth most commits read where no baseline ends the walk
 * @param foldMergeDuplicates whether the copy of a title in a merge commit's body is one entry with
 *     the commit that it repeats
 * @param expandSquashBodies whether conventional bullets in the body of a squash are commits
 * @param netReverts whether a revert and what it reverts cancel out
 */
public record HistoryConfig(
    Optional<String> bootstrapSha,
    Optional<String> lastReleaseSha,
    int commitDepth,
    int releaseDepth,
    boolean foldMergeDuplicates,
    boolean expandSquashBodies,
    boolean netReverts) {

  public static final HistoryConfig DEFAULT =
      new HistoryConfig(Optional.empty(), Optional.empty(), 500, 400, false, false, false);
}
