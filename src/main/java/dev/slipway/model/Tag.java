package dev.slipway.model;

import java.time.Instant;

/**
 * A tag of the repository that leads to a commit.
 *
 * @param name without {@code refs/tags/}
 * @param commit the commit it leads to, annotated tags peeled
 * @param created the tagger's time of an annotated tag, else the commit's time
 */
public record Tag(String name, CommitId commit, Instant created) {}
