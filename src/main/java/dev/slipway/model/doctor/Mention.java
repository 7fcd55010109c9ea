package dev.slipway.model.doctor;

/**
 * A line of a file that has a version in it.
 *
 * @param path from the root
 * @param line from 1
 * @param text of the line
 * @param version as it stands there
 */
public record Mention(String path, int line, String text, String version) {}
