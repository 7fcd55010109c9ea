package dev.slipway.flow;

import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import java.util.Optional;

/**
 * What every step of a flow is told.
 *
 * @param release what the command line says of the package and its files
 * @param confirmation what was typed; empty when nothing was yet
 * @param yes whether plain questions are answered with yes
 * @param takeOver whether somebody else's lease ends
 */
public record FlowRequest(
    ConfigPaths paths,
    Overrides release,
    Optional<String> confirmation,
    boolean yes,
    boolean takeOver) {}
