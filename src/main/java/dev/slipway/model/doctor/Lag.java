package dev.slipway.model.doctor;

/**
 * How far a local branch and its remote-tracking branch are apart.
 *
 * @param ahead commits that only the local one has
 * @param behind commits that only the remote one has
 */
public record Lag(int ahead, int behind) {}
