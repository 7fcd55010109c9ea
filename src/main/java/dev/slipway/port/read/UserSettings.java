package dev.slipway.port.read;

import dev.slipway.model.qa.EnvironmentConfig;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a person has set for all repositories: {@code ~/.config/slipway/config.yml}. */
public interface UserSettings {

  /**
   * What the file says; empty where there is none.
   *
   * @throws dev.slipway.model.problem.ProblemException every problem that it has
   */
  Optional<UserConfig> read();

  /** Where it is, or would be. */
  String place();

  /**
   * The file's content.
   *
   * @param environments by name; their values count where {@code slipway.yml} has none
   */
  record UserConfig(SortedMap<String, EnvironmentConfig> environments) {

    public UserConfig {
      environments = Collections.unmodifiableSortedMap(new TreeMap<>(environments));
    }
  }
}
