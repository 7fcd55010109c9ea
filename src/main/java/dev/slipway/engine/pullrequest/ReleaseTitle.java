package dev.slipway.engine.pullrequest;

import dev.slipway.model.ReleaseVersion;
import java.util.Optional;

/**
 * What a release pull request's title says.
 *
 * @param branch the target branch; empty where the title does not say
 * @param component empty where the title names none
 * @param version empty where the title's pattern has no place for one
 */
public record ReleaseTitle(
    Optional<String> branch, String component, Optional<ReleaseVersion> version) {}
