package dev.slipway.engine.qa.environment;

import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.QaConfig;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that says something of environments, before anybody asks for one.
 *
 * @param config of the repository; empty where it says nothing of them
 * @param file the path of {@code slipway.yml}
 * @param user by name, what the user's own file says; empty where there is no such file
 * @param userFile where that file is, or would be
 * @param prefix of the variables that say what an environment is, as in {@code SLIPWAY_QA}
 * @param variables of the process, those that count
 */
public record EnvironmentSources(
    Optional<QaConfig> config,
    String file,
    Optional<SortedMap<String, EnvironmentConfig>> user,
    String userFile,
    String prefix,
    Map<String, String> variables) {

  /** What stands before the names of variables, unless somebody says otherwise. */
  public static final String PREFIX = "SLIPWAY_QA";

  public EnvironmentSources {
    user = user.map(TreeMap::new).map(Collections::unmodifiableSortedMap);
    variables = Map.copyOf(variables);
  }

  /** With the usual prefix. */
  public EnvironmentSources(
      Optional<QaConfig> config,
      String file,
      Optional<SortedMap<String, EnvironmentConfig>> user,
      String userFile,
      Map<String, String> variables) {
    this(config, file, user, userFile, PREFIX, variables);
  }

  Optional<EnvironmentConfig> written(String name) {
    return config.map(QaConfig::environments).map(all -> all.get(name));
  }

  Optional<EnvironmentConfig> ofUser(String name) {
    return user.map(all -> all.get(name));
  }

  /** As in {@code SLIPWAY_QA_DEV_BASE_URL}. */
  String named(String environment, String what) {
    return EnvironmentName.variable(prefix, environment, what);
  }

  /** A variable's value. An empty one says nothing. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }
}
