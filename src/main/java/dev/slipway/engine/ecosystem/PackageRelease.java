package dev.slipway.engine.ecosystem;

import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;

/**
 * One package about to get a new version.
 *
 * @param component the component in use; empty when there is none
 * @param packageName as its ecosystem knows it; empty when there is none
 * @param files the files as they are at the tip of the target branch
 */
public record PackageRelease(
    PackageConfig config,
    String component,
    String packageName,
    VersionChange change,
    Snapshot files) {}
