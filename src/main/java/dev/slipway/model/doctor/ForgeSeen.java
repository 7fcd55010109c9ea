package dev.slipway.model.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a forge says of a repository, and of the token that asks.
 *
 * @param refused the HTTP status that it refused the token with, or would not show the repository
 *     with; empty where it did
 * @param scopes of the token; not all kinds of tokens tell
 * @param expires when the token ends; empty where it never does
 * @param rights what the token's owner may do: {@code push}, {@code admin}
 * @param branch the protection of production
 * @param tags the protection of tags
 * @param gates by name, who reviews
 * @param immutable whether releases cannot be changed once they are out
 * @param remaining requests that may still be made this hour
 * @param skew how much the forge's clock is ahead of this one
 */
public record ForgeSeen(
    Optional<Integer> refused,
    Seen<List<String>> scopes,
    Optional<Instant> expires,
    Seen<List<String>> rights,
    Seen<Protection> branch,
    Seen<Protection> tags,
    Seen<Map<String, List<String>>> gates,
    Seen<Boolean> immutable,
    Optional<Integer> remaining,
    Optional<Duration> skew) {}
