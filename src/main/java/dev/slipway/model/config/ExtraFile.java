package dev.slipway.model.config;

import java.util.Optional;

/**
 * A place that a release writes its version to besides those of the release type.
 *
 * @param path relative to the package, or from the root with a leading slash
 * @param kind how the place is found in the file
 * @param locator JSONPath or XPath, for the kinds that need one
 * @param glob whether {@code path} is a pattern
 */
public record ExtraFile(String path, Kind kind, Optional<String> locator, boolean glob) {

  /** How the version's place in the file is found. */
  public enum Kind {
    /** Written as a bare path: by the file's ending, then by markers. */
    BY_ENDING,
    /** {@code x-release-please-*} markers. */
    GENERIC,
    JSON,
    YAML,
    TOML,
    XML,
    POM
  }
}
