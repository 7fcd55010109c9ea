package dev.slipway.flow;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.ConfigSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds everything that is wrong in the configuration files of the working tree. */
public final class CheckFlow {

  private final ConfigSource configs;
  private final Snapshot workingTree;

  public CheckFlow(ConfigSource configs, Snapshot workingTree) {
    this.configs = configs;
    this.workingTree = workingTree;
  }

  /** Without release-please's files, {@code slipway.yml} alone is right where it has no flow. */
  public Checked check(ConfigRequest request) {
    Optional<QaConfig> alone = alone(request.paths());
    if (alone.isEmpty()) {
      return new Checked(request.examine(configs, workingTree), alone);
    }
    ConfigReading ofSlipway = request.orTagged().examine(configs, workingTree);
    return new Checked(
        new ConfigReading(Optional.empty(), ofSlipway.problems(), ofSlipway.effective()), alone);
  }

  /** Which configuration commands go by; empty where it is wrong. */
  public Optional<ReleaseConfig> config(ConfigRequest request) {
    return request.examine(configs, workingTree).config();
  }

  private Optional<QaConfig> alone(ConfigPaths paths) {
    boolean releases =
        Stream.of(paths.configFile(), paths.manifestFile())
            .anyMatch(path -> workingTree.text(path).isPresent());
    try {
      return releases || configs.flow(workingTree, paths).isPresent()
          ? Optional.empty()
          : configs.qa(workingTree, paths);
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }
}
