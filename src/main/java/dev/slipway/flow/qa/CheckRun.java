package dev.slipway.flow.qa;

import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Principal;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Prober;
import dev.slipway.port.read.Schemas;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Asks one environment everything, in order, and takes away what was made by asking. Several
 * threads may use one of it.
 */
public final class CheckRun {

  /**
   * @param prober stops when the run is interrupted
   * @param cleaner does not
   * @param files of the working tree: where schemas are
   */
  public CheckRun(
      Prober prober,
      Prober cleaner,
      Schemas schemas,
      Snapshot files,
      Interruption interruption,
      Pause pause,
      Clock clock) {}

  /**
   * Runs all checks, also after one that failed.
   *
   * @param timeout of all of them
   */
  public Ran run(
      Environment environment,
      List<CheckConfig> checks,
      PreflightRequest request,
      Duration timeout) {
    throw new IllegalStateException();
  }

  /**
   * What came of it.
   *
   * @param leftOut how many checks were not asked for, because they write
   * @param leftBehind what was made and was to stay
   * @param leftovers what was made and could not be taken away
   */
  public record Ran(
      List<CheckResult> checks,
      Principal principal,
      int leftOut,
      List<String> leftBehind,
      List<Problem> leftovers,
      boolean interrupted) {

    public Ran {
      checks = List.copyOf(checks);
      leftBehind = List.copyOf(leftBehind);
      leftovers = List.copyOf(leftovers);
    }
  }
}
