package dev.slipway.port.read;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.qa.QaConfig;
import java.util.Map;
import java.util.Optional;

/** What is configured of a repository's releases. */
public interface ConfigSource {

  /**
   * Reads all configuration files and finds all that is wrong in them at once. Throws nothing that
   * a user could mend.
   *
   * @param files where the configuration files are
   */
  ConfigReading examine(Snapshot files, ConfigPaths paths, Overrides overrides);

  /**
   * As {@link #examine}.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-201} to {@code SLIP-299}, every
   *     problem that was found
   */
  default ReleaseConfig read(Snapshot files, ConfigPaths paths, Overrides overrides) {
    return examine(files, paths, overrides).orThrow();
  }

  /** As {@link #read(Snapshot, ConfigPaths, Overrides)}, with nothing overridden. */
  default ReleaseConfig read(Snapshot files, ConfigPaths paths) {
    return read(files, paths, Overrides.NONE);
  }

  /**
   * What {@code slipway.yml} says of the flow; empty where there is no such file, or it says
   * nothing of a flow.
   *
   * @throws dev.slipway.model.problem.ProblemException every problem that the file has
   */
  Optional<FlowConfig> flow(Snapshot files, ConfigPaths paths);

  /**
   * What {@code slipway.yml} says of environments and checks; empty where there is no such file, or
   * it says nothing of them.
   *
   * @throws dev.slipway.model.problem.ProblemException every problem that the file has
   */
  Optional<QaConfig> qa(Snapshot files, ConfigPaths paths);

  /**
   * The configuration of a repository without release-please's files: one package, at the
   * overriding path or at the root, with the options given here. {@code slipway.yml} is read. Tags
   * have no component unless {@code include-component-in-tag} is {@code true}.
   *
   * @param options by the name that the configuration file has for them, as in {@code release-type}
   *     to {@code simple}; lists are written with commas
   */
  ConfigReading withoutManifest(
      Snapshot files, ConfigPaths paths, Map<String, String> options, Overrides overrides);
}
