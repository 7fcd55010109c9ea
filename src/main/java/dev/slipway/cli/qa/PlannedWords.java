package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.PreflightVerdict;

/** Says what one environment would be asked. */
final class PlannedWords {

  private PlannedWords() {}

  static String of(PreflightVerdict verdict, Console console) {
    return Asked.of(verdict, console) + "\n" + checks(verdict) + end(console);
  }

  /** A line for each check, with what it would ask. */
  static String checks(PreflightVerdict verdict) {
    int width =
        verdict.checks().stream().mapToInt(each -> Columns.width(name(each))).max().orElse(0);
    return verdict.checks().stream()
        .map(each -> "  %s  %s\n".formatted(Columns.left(name(each), width), ask(each)))
        .collect(joining());
  }

  private static String name(CheckResult check) {
    return OneLine.of(check.name());
  }

  private static String ask(CheckResult check) {
    return OneLine.of(check.error().map(CheckError::detail).orElse(""));
  }

  static String end(Console console) {
    return "\n%s: nothing was asked\n".formatted(console.paint(Colour.CYAN, "planned"));
  }
}
