package dev.slipway.plan;

import dev.slipway.model.receipt.Operator;

/**
 * The wish to work on a release line alone.
 *
 * @param takeOver whether a lease that somebody else holds ends with this
 */
public record LeaseClaim(String line, String command, Operator holder, boolean takeOver) {}
