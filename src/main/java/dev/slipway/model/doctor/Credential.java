package dev.slipway.model.doctor;

import dev.slipway.model.qa.Secret;
import java.util.Optional;

/**
 * A place that the remote's credential may come from, in the order in which they are asked.
 *
 * @param name as in {@code SLIPWAY_TOKEN}
 * @param there whether it has something
 * @param used whether it is what the remote is given
 * @param reason why it is not used; empty where it is
 * @param secret what it has; empty where only its program knows
 */
public record Credential(
    String name, boolean there, boolean used, String reason, Optional<Secret> secret) {}
