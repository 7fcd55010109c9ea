package dev.slipway.port.read;

import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.config.Setting;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading the configuration.
 *
 * @param config empty when there is a problem that is no warning
 * @param problems warnings included, by file and place
 * @param effective all that {@code slipway.yml}, its preset and the defaults say; empty when that
 *     file has a problem
 */
public record ConfigReading(
    Optional<ReleaseConfig> config, List<Problem> problems, Optional<Setting> effective) {

  public ConfigReading {
    problems = List.copyOf(problems);
  }

  /**
   * The configuration, its warnings inside.
   *
   * @throws ProblemException with every problem that is no warning
   */
  public ReleaseConfig orThrow() {
    return config.orElseThrow(() -> new ProblemException(stopping(problems)));
  }

  /** Those that are no warnings. */
  public static List<Problem> stopping(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.kind() != Kind.WARNING).toList();
  }
}
