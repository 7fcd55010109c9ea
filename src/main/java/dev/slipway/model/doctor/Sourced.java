package dev.slipway.model.doctor;

/**
 * A value of git's configuration or the environment, and where it was found.
 *
 * @param source as in {@code ~/.gitconfig} or {@code the environment variable GIT_COMMITTER_NAME}
 */
public record Sourced(String value, String source) {}
