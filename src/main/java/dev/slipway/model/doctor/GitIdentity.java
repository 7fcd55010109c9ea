package dev.slipway.model.doctor;

import java.util.Optional;

/** Who commits and tags here; empty where git does not know. */
public record GitIdentity(Optional<Sourced> name, Optional<Sourced> email) {}
