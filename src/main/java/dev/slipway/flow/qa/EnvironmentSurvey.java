package dev.slipway.flow.qa;

import dev.slipway.engine.qa.EnvironmentResolution;
import dev.slipway.engine.qa.EnvironmentSources;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.UserSettings;
import java.util.Map;
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
