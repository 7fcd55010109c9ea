package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.PreflightVerdict;

/** Says what one environment would be asked. */
final class PlannedWords {

  private PlannedWords() {}

  static String of(PreflightVerdict verdict, Console console) {
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
            .collect(joining())
        + "\n%s: nothing was asked\n".formatted(console.paint(Colour.CYAN, "planned"));
  }
}
