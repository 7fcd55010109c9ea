package dev.slipway.model.flow;

import java.util.Optional;

/**
 * How version lines are kept.
 *
 * @param registry the file that lists them, on production; empty for none
 */
public record LinePolicy(Optional<String> registry) {}
