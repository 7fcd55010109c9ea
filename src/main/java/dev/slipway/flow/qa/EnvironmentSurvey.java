package dev.slipway.flow.qa;

import dev.slipway.engine.qa.environment.CiVariables;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.engine.qa.environment.EnvironmentSources;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.UserSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers all that says something of environments: files of the working tree, and the machine. */
public final class EnvironmentSurvey {

  private final ConfigSource configs;
  private final Snapshot files;
  private final UserSettings user;
  private final Map<String, String> variables;

  /**
   * @param files of the working tree
   * @param variables of the process
   */
  public EnvironmentSurvey(
      ConfigSource configs, Snapshot files, UserSettings user, Map<String, String> variables) {
    this.configs = configs;
    this.files = files;
    this.user = user;
    this.variables = Map.copyOf(variables);
  }

  /**
   * Reads each file once; what comes back knows every environment, and may be asked by several
   * threads.
   *
   * @throws dev.slipway.model.problem.ProblemException every problem that the files have
   */
  public EnvironmentResolution read(ConfigPaths paths) {
    return new EnvironmentResolution(
        new EnvironmentSources(
            configs.qa(files, paths),
            file(paths),
            user.read().map(UserSettings.UserConfig::environments),
            user.place(),
            variables));
  }

  /**
   * As {@link #read}, but of the machine only what CI hands over counts: neither the user's file
   * nor any other variable.
   *
   * @param named the environments that are handed over; none: those of {@code slipway.yml}
   */
  public EnvironmentResolution read(ConfigPaths paths, CiVariables handed, List<String> named) {
    Optional<QaConfig> config = configs.qa(files, paths);
    Collection<String> environments =
        named.isEmpty() ? config.map(each -> each.environments().keySet()).orElse(Set.of()) : named;
    return new EnvironmentResolution(
        new EnvironmentSources(
            config,
            file(paths),
            Optional.empty(),
            "none: in CI only slipway.yml and variables of %s count".formatted(handed.named("")),
            handed.prefix(),
            handed.of(environments)));
  }

  private String file(ConfigPaths paths) {
    return paths
        .slipwayFile()
        .or(() -> Stream.of(".github/slipway.yml").filter(this::isThere).findFirst())
        .orElse("slipway.yml");
  }

  private boolean isThere(String path) {
    return files.text(path).isPresent();
  }
}
