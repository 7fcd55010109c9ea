package dev.slipway.cli;

import dev.slipway.flow.FlowRequest;
import dev.slipway.model.config.Overrides;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every step of a flow. */
final class FlowOptions {

  @Mixin private ConfigFileOptions files;

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
        files.paths(settings),
        Overrides.NONE.withPath(path),
        typed.or(() -> confirmation),
        yes,
        takeOver);
  }
}
