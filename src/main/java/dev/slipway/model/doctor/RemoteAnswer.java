package dev.slipway.model.doctor;

import dev.slipway.model.problem.Problem;
import java.time.Duration;
import java.util.Optional;

/**
 * How the remote answered.
 *
 * @param refused why it cannot be read; empty where it can
 * @param took until its refs were known
 * @param unwritable why it takes no push; empty where it would begin to take one
 */
public record RemoteAnswer(
    Optional<Problem> refused, Duration took, Optional<Problem> unwritable) {}
