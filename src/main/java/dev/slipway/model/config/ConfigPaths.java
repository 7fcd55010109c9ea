package dev.slipway.model.config;

import java.util.Optional;

/**
 * Which files hold the configuration.
 *
 * @param configFile what is versioned, and how
 * @param manifestFile the released version of each package
 * @param slipwayFile what release-please's files cannot say; empty for {@code .github/slipway.yml}
 *     or {@code slipway.yml}, whichever there is
 */
public record ConfigPaths(String configFile, String manifestFile, Optional<String> slipwayFile) {

  public static final ConfigPaths DEFAULT =
      new ConfigPaths(
          "release-please-config.json", ".release-please-manifest.json", Optional.empty());

  /** The same, with another file in place of {@code slipway.yml} where one is given. */
  public ConfigPaths with(Optional<String> slipwayFile) {
    return new ConfigPaths(configFile, manifestFile, slipwayFile);
  }
}
