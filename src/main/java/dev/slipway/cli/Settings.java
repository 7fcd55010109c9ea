package dev.slipway.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What every command is told: where to work and how to talk.
 *
 * @param directory the repository, or a folder in it
 * @param remote the remote's name, where given
 * @param slipwayFile the file that stands for {@code slipway.yml}, where given
 * @param environment the process's variables
 * @param offline whether nothing may go over the network
 * @param progress told the number of commits read, from time to time
 */
public record Settings(
    Path directory,
    Optional<String> remote,
    Optional<String> slipwayFile,
    Map<String, String> environment,
    boolean offline,
    LongConsumer progress) {

  public Settings {
    environment = Map.copyOf(environment);
  }

  /** The same, but asking no network. */
  public Settings asLastSeen() {
    return new Settings(directory, remote, slipwayFile, environment, true, progress);
  }
}
