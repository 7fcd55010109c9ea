package dev.slipway.cli.qa;

import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A case of a JUnit report.
 *
 * @param error what is wrong; empty where it passed
 */
record JUnitCase(
    String suite, String name, Duration took, Result result, Optional<CheckError> error) {

  /** What an answer is judged by; an error of another type says that there was none. */
  private static final Set<String> JUDGED =
      Set.of("status", "json", "type", "count", "header", "schema", "slow", "exit", "certificate");

  /** How a case ended; the names of all but the first are those of elements. */
  enum Result {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  static JUnitCase of(String suite, CheckResult check) {
    return new JUnitCase(suite, check.name(), check.took(), result(check), check.error());
  }

  static JUnitCase of(String suite, String name, Result result, String type, String detail) {
    CheckError error = new CheckError(type, detail, Optional.empty(), Optional.empty(), "");
    return new JUnitCase(suite, name, Duration.ZERO, result, Optional.of(error));
  }

  static JUnitCase passed(String suite, String name) {
    return new JUnitCase(suite, name, Duration.ZERO, Result.PASSED, Optional.empty());
  }

  private static Result result(CheckResult check) {
    return switch (check.status()) {
      case PASSED -> Result.PASSED;
      case SKIPPED -> Result.SKIPPED;
      case FAILED ->
          check.error().filter(error -> JUDGED.contains(error.type())).isPresent()
              ? Result.FAILURE
              : Result.ERROR;
    };
  }
}
