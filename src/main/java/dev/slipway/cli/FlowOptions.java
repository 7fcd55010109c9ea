package dev.slipway.cli;

import dev.slipway.flow.FlowRequest;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every step of a flow. */
final class FlowOptions {

  @Option(
      names = "--config-file",
      paramLabel = "FILE",
      description = "release-please's configuration file.")
  private String configFile = ConfigPaths.DEFAULT.configFile();

  @Option(
      names = "--manifest-file",
      paramLabel = "FILE",
      description = "release-please's manifest file.")
  private String manifestFile = ConfigPaths.DEFAULT.manifestFile();

  @Option(names = "--path", paramLabel = "PATH", description = "The package that is released.")
  private Optional<String> path = Optional.empty();

  @Option(
      names = "--confirm",
      paramLabel = "TEXT",
      description = "What a human types to say yes, letter by letter.")
  private Optional<String> confirmation = Optional.empty();

  @Option(
      names = "--take-over",
      description = "End the lease that somebody else holds on this release line.")
  private boolean takeOver;

  FlowRequest request(Settings settings, Optional<String> typed, boolean yes) {
    return new FlowRequest(
        new ConfigPaths(configFile, manifestFile, settings.slipwayFile()),
        Overrides.NONE.withPath(path),
        typed.or(() -> confirmation),
        yes,
        takeOver);
  }
}
