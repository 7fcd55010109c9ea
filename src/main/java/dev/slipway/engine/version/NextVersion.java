package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;

/**
 * The version that comes next, and why.
 *
 * @param why for people, without a final stop: {@code feat moves the minor}
 * @param decidedBy the newest change that decided it; empty where none did
 */
public record NextVersion(
    ReleaseVersion version, String why, Optional<ConventionalCommit> decidedBy) {}
