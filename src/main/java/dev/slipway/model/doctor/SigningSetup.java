package dev.slipway.model.doctor;

import java.util.Optional;

/**
 * How git is set up to sign.
 *
 * @param asked whether git signs tags or commits by itself
 * @param format {@code openpgp}, {@code ssh}, {@code x509}, or what else is written there
 * @param program that signs
 * @param key as it is written; empty where none is
 */
public record SigningSetup(boolean asked, String format, String program, Optional<Sourced> key) {}
