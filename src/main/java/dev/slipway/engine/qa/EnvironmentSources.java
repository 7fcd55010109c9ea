package dev.slipway.engine.qa;

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
 * @param variables of the process
 */
public record EnvironmentSources(
    Optional<QaConfig> config,
    String file,
    Optional<SortedMap<String, EnvironmentConfig>> user,
    String userFile,
    Map<String, String> variables) {

  public EnvironmentSources {
    user = user.map(TreeMap::new).map(Collections::unmodifiableSortedMap);
    variables = Map.copyOf(variables);
  }

  Optional<EnvironmentConfig> written(String name) {
    return config.map(QaConfig::environments).map(all -> all.get(name));
  }

  Optional<EnvironmentConfig> ofUser(String name) {
    return user.map(all -> all.get(name));
  }

  /** A variable's value. An empty one says nothing. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }
}
