package dev.slipway.flow.qa;

import dev.slipway.model.config.ConfigPaths;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is asked of several environments.
 *
 * @param environments in order; none: all that are configured, by name
 * @param target its name; empty for the only one there is
 * @param spaces by environment
 * @param space of those that have none of their own
 * @param limit what {@code ${limit}} stands for, whatever the environments say; empty where they do
 *     say
 * @param requireAll whether each of them must be asked
 * @param artifacts the folder that documents are left in, absolute; empty where none are
 */
public record MatrixRequest(
    ConfigPaths paths,
    List<String> environments,
    String target,
    SortedMap<String, String> spaces,
    Optional<String> space,
    SortedMap<String, String> set,
    Optional<Integer> limit,
    boolean requireAll,
    Optional<String> artifacts) {

  public MatrixRequest {
    environments = List.copyOf(environments);
    spaces = Collections.unmodifiableSortedMap(new TreeMap<>(spaces));
    set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
  }

  /** The same of another target. */
  MatrixRequest of(String name) {
    return new MatrixRequest(
        paths, environments, name, spaces, space, set, limit, requireAll, artifacts);
  }
}
