package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;

/** Says what one environment would be asked. */
final class PlannedWords {

  private PlannedWords() {}

  static String of(PreflightVerdict verdict, Console console) {
    return asked(verdict, console) + end(console);
  }

  /** One environment after the other. */
  static String of(MatrixVerdict verdict, Console console) {
    return verdict.executed().stream().map(row -> asked(row, console) + "\n").collect(joining())
        + end(console).strip()
        + "\n";
  }

  private static String end(Console console) {
    return "\n%s: nothing was asked\n".formatted(console.paint(Colour.CYAN, "planned"));
  }

  private static String asked(PreflightVerdict verdict, Console console) {
    int width =
        verdict.checks().stream().mapToInt(check -> Columns.width(check.name())).max().orElse(0);
    return Asked.of(verdict, console)
        + "\n"
        + verdict.checks().stream()
            .map(
                check ->
                    "  %s  %s\n"
                        .formatted(
                            Columns.left(OneLine.of(check.name()), width),
                            OneLine.of(check.error().map(CheckError::detail).orElse(""))))
            .collect(joining());
  }
}
