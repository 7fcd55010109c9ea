package dev.slipway.model.qa;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code slipway.yml} says of the gates of an operator.
 *
 * @param environments by name
 * @param targets the checks of each, in order
 * @param timeout of all checks of one environment
 * @param artifacts the folder of verdicts, from the repository's root
 * @param requires the verdicts that steps ask for
 * @param hash SHA-256 in lower-case hexadecimal digits, of the values of environments, targets and
 *     the rest; what is required, and how the file is laid out, is not in it
 */
public record QaConfig(
    SortedMap<String, EnvironmentConfig> environments,
    SortedMap<String, List<CheckConfig>> targets,
    DriftPolicy drift,
    Duration timeout,
    String artifacts,
    List<VerdictRule> requires,
    String hash) {

  /** The folder of verdicts where the configuration names none. */
  public static final String USUAL_ARTIFACTS = "operator-qa-artifacts";

  public QaConfig {
    environments = Collections.unmodifiableSortedMap(new TreeMap<>(environments));
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    requires = List.copyOf(requires);
  }
}
