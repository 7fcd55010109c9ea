package dev.slipway.engine.guard;

/**
 * The yes of a human that a plan still lacks.
 *
 * @param what it is for: {@code The approval 'recovery' of 0.6.7-preview.1}
 * @param expected what must be typed
 */
public record Waiting(String what, String expected) {}
