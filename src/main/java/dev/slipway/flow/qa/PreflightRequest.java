package dev.slipway.flow.qa;

import dev.slipway.model.config.ConfigPaths;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is asked of one environment.
 *
 * @param environment its name; empty for the only one there is
 * @param target its name; empty for the only one there is
 * @param set values that stand before all others, by name
 * @param write whether checks that write run too
 * @param cleanup whether what they made is deleted again
 * @param limit what {@code ${limit}} stands for, whatever the environment says; empty where it does
 *     say
 */
public record PreflightRequest(
    ConfigPaths paths,
    String environment,
    String target,
    Optional<String> space,
    SortedMap<String, String> set,
    boolean write,
    boolean cleanup,
    Optional<Integer> limit) {

  public PreflightRequest {
    set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
  }

  /** The same of another environment and target. */
  PreflightRequest with(String environment, String target) {
    return new PreflightRequest(paths, environment, target, space, set, write, cleanup, limit);
  }
}
