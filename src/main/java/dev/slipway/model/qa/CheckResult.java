package dev.slipway.model.qa;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of one check.
 *
 * @param took all tries included
 * @param count how many things the answer has, where it has a number of things
 * @param error present where it failed, or was skipped: then the reason
 * @param compared by JSONPath, the value as JSON text; of what the check declares comparable
 */
public record CheckResult(
    String name,
    Status status,
    boolean writes,
    Duration took,
    Optional<Long> count,
    Optional<CheckError> error,
    SortedMap<String, String> compared) {

  public CheckResult {
    compared = Collections.unmodifiableSortedMap(new TreeMap<>(compared));
  }

  public boolean passed() {
    return status == Status.PASSED;
  }

  /** How a check ended. */
  public enum Status {
    PASSED,
    FAILED,
    /** It never ran, because what it needs from another check is missing or the run ended. */
    SKIPPED
  }
}
