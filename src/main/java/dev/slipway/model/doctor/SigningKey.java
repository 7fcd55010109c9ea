package dev.slipway.model.doctor;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that signs, as its program knows it.
 *
 * @param installed whether the program is there
 * @param found whether the program has the key, or its file is there
 * @param expires empty where it never does, or nobody says
 */
public record SigningKey(boolean installed, boolean found, Optional<Instant> expires) {}
