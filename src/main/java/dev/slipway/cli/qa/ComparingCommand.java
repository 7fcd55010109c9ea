package dev.slipway.cli.qa;

import dev.slipway.cli.Console;
import dev.slipway.cli.VerdictCommand;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.run.Outcome;
import java.util.List;

/**
 * A command that compares environments, and tells of them as every one that does.
 *
 * @param <V> what it judged
 */
abstract class ComparingCommand<V> extends VerdictCommand<V> {

  abstract MatrixVerdict matrix(V judged);

  @Override
  protected final Outcome outcome(V judged) {
    return isPlan(judged) ? Outcome.PLANNED : MatrixOutcome.of(matrix(judged));
  }

  @Override
  protected final List<Problem> problems(V judged) {
    return MatrixOutcome.problems(matrix(judged), isPlan(judged));
  }

  @Override
  protected final List<Problem> inWords(V judged) {
    return MatrixOutcome.inWords(matrix(judged));
  }

  /** Whether it tells what would be asked. Where nothing is configured, even a plan tells that. */
  final boolean isPlan(V judged) {
    return dryRun() && !matrix(judged).skipped();
  }

  @Override
  protected String words(V judged, Console console) {
    return isPlan(judged)
        ? MatrixPlanWords.of(matrix(judged), console)
        : MatrixWords.of(matrix(judged), console);
  }
}
