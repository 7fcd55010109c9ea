package dev.slipway.model.flow;

import java.time.Duration;
import java.util.Optional;

/**
 * When a release branch may be cut.
 *
 * @param maxActive most release branches at a time, those of an approved class not counted; empty
 *     for any number
 * @param maxAge after which a release branch is late; empty for never
 * @param prepare whether the cut also makes the release commit and opens the pull request
 * @param entries whether there must be something to tell of the release
 * @param contained whether the source must contain every release of production
 */
public record CutPolicy(
    Optional<Integer> maxActive,
    Optional<Duration> maxAge,
    boolean prepare,
    boolean entries,
    boolean contained) {}
