package dev.slipway.model.receipt;

import java.time.Instant;

/**
 * The right to work on a release line alone for a while.
 *
 * @param line the branch that releases go to
 * @param command what is done under it
 * @param until when it ends by itself
 */
public record Lease(String line, String command, Operator holder, Instant since, Instant until) {}
