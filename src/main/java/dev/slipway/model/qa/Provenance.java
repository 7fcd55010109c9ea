package dev.slipway.model.qa;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a verdict is of.
 *
 * @param commit that was checked out; empty in an empty repository
 * @param dirty whether files that git knows differed from it
 * @param config {@link QaConfig#hash()}
 * @param tool Slipway's version
 * @param started in UTC, to the second
 * @param ended in UTC, to the second
 * @param expires when nobody should rely on it any more
 */
public record Provenance(
    Optional<CommitId> commit,
    Optional<TreeId> tree,
    boolean dirty,
    String config,
    String tool,
    Instant started,
    Instant ended,
    Instant expires) {}
