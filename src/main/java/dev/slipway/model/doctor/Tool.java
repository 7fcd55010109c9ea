package dev.slipway.model.doctor;

import java.util.Optional;

/**
 * A program that Slipway uses.
 *
 * @param version as it says itself; empty where it is not there
 */
public record Tool(String name, Optional<String> version) {}
