package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;

/** Says what several environments would be asked. */
final class MatrixPlanWords {

  private MatrixPlanWords() {}

  static String of(MatrixVerdict verdict, Console console) {
    return MatrixWords.head(verdict, console)
        + verdict.executed().stream().map(row -> environment(row, console)).collect(joining())
        + MatrixWords.unasked(verdict, console)
        + PlannedWords.end(console);
  }

  private static String environment(PreflightVerdict row, Console console) {
    return "\n%s\n%s"
        .formatted(console.paint(Colour.BOLD, MatrixSentence.name(row)), PlannedWords.checks(row));
  }
}
