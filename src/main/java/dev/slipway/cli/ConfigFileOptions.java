package dev.slipway.cli;

import dev.slipway.model.config.ConfigPaths;
import picocli.CommandLine.Option;

/** Where the configuration is, for every command that reads all of it. */
final class ConfigFileOptions {

  @Option(
      names = "--config-file",
      paramLabel = "FILE",
      description = "Release configuration (default: release-please-config.json).")
  private String configFile = ConfigPaths.DEFAULT.configFile();

  @Option(
      names = "--manifest-file",
      paramLabel = "FILE",
      description = "Released versions (default: .release-please-manifest.json).")
  private String manifestFile = ConfigPaths.DEFAULT.manifestFile();

  ConfigPaths paths(Settings settings) {
    return new ConfigPaths(configFile, manifestFile, settings.slipwayFile());
  }
}
