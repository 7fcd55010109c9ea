package dev.slipway.flow;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.Schemas;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds everything that is wrong in the configuration files of the working tree. */
public final class CheckFlow {

  private static final String ANY = "null";

  private final ConfigSource configs;
  private final Snapshot workingTree;
  private final Schemas schemas;

  /**
   * @param schemas asked only where a check names one
   */
  public CheckFlow(ConfigSource configs, Snapshot workingTree, Schemas schemas) {
    this.configs = configs;
    this.workingTree = workingTree;
    this.schemas = schemas;
  }

  /** Without release-please's files, {@code slipway.yml} alone is right where it has no flow. */
  public Checked check(ConfigRequest request) {
    Optional<QaConfig> alone = alone(request.paths());
    if (alone.isEmpty()) {
      return new Checked(held(request.examine(configs, workingTree), request), alone);
    }
    ConfigReading ofSlipway = request.orTagged().examine(configs, workingTree);
    ConfigReading reading =
        new ConfigReading(Optional.empty(), ofSlipway.problems(), ofSlipway.effective());
    return new Checked(held(reading, request), alone);
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

  /** With what is wrong with the schemas that checks name, once the file itself is right. */
  private ConfigReading held(ConfigReading reading, ConfigRequest request) {
    if (!ConfigReading.stopping(reading.problems()).isEmpty()) {
      return reading;
    }
    List<Problem> flaws = named(request).flatMap(this::flaws).distinct().toList();
    return flaws.isEmpty()
        ? reading
        : new ConfigReading(
            Optional.empty(),
            Stream.concat(reading.problems().stream(), flaws.stream()).toList(),
            reading.effective());
  }

  /** The schemas of all checks, which are there: a file that names others is refused. */
  private Stream<String> named(ConfigRequest request) {
    return configs.qa(workingTree, request.paths()).stream()
        .flatMap(qa -> qa.targets().values().stream())
        .flatMap(List::stream)
        .flatMap(check -> check.expect().schema().stream())
        .distinct();
  }

  private Stream<Problem> flaws(String file) {
    try {
      schemas.violations(file, workingTree.text(file).orElseThrow(), ANY);
      return Stream.empty();
    } catch (ProblemException e) {
      return e.problems().stream();
    }
  }
}
