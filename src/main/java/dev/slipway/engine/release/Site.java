package dev.slipway.engine.release;

import dev.slipway.model.CommitId;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ReleaseConfig;

/** The released package as it is configured and stands at one commit. */
public record Site(ReleaseConfig config, Component component, CommitId commit, Snapshot files) {}
