package dev.slipway.model.qa;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckResult.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one environment answered.
 *
 * @param checks in the order of the configuration; none where the environment cannot be asked
 * @param write whether writing was asked for
 * @param leftOut how many checks were not asked for, because they write
 * @param leftBehind what write checks made and was to stay, as in {@code DELETE /api/v1/items/7}
 * @param leftovers what a write check made and could not take away
 * @param interrupted whether somebody stopped it
 * @param problems of the environment
 */
public record PreflightVerdict(
    String target,
    Environment environment,
    Principal principal,
    boolean write,
    List<CheckResult> checks,
    int leftOut,
    List<String> leftBehind,
    List<Problem> leftovers,
    boolean interrupted,
    List<Problem> problems,
    Provenance provenance) {

  public PreflightVerdict {
    checks = List.copyOf(checks);
    leftBehind = List.copyOf(leftBehind);
    leftovers = List.copyOf(leftovers);
    problems = List.copyOf(problems);
  }

  /** One that left nothing out, and nothing behind. */
  public PreflightVerdict(
      String target,
      Environment environment,
      Principal principal,
      boolean write,
      List<CheckResult> checks,
      List<Problem> leftovers,
      boolean interrupted,
      List<Problem> problems,
      Provenance provenance) {
    this(
        target,
        environment,
        principal,
        write,
        checks,
        0,
        List.of(),
        leftovers,
        interrupted,
        problems,
        provenance);
  }

  /** Whether every check that was asked for passed. */
  public boolean ok() {
    return executed() && !interrupted && failed().isEmpty() && leftovers.isEmpty();
  }

  /** Whether the environment was asked at all. */
  public boolean executed() {
    return problems.isEmpty() && !checks.isEmpty();
  }

  /** Those that did not pass. A check that never ran did not. */
  public List<CheckResult> failed() {
    return checks.stream().filter(check -> !check.passed()).toList();
  }

  public Stream<CheckResult> passed() {
    return checks.stream().filter(check -> check.status() == Status.PASSED);
  }
}
