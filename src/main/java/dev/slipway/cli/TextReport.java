package dev.slipway.cli;

import dev.slipway.run.Report;
import dev.slipway.run.StepResult;
import java.util.stream.Collectors;

/** The steps of a report as lines of text. */
final class TextReport {

  private TextReport() {}

  static String of(Report report, Console console) {
    return report.results().stream()
        .map(result -> line(result, console))
        .collect(Collectors.joining());
  }

  /** Where or what it is, unless the step says that already. */
  private static String detail(StepResult result) {
    return result.step().describe().contains(result.detail())
        ? ""
        : ": " + Console.safe(result.detail());
  }

  private static String line(StepResult result, Console console) {
    String step = Console.safe(result.step().describe());
    return switch (result.status()) {
      case PLANNED -> "%s %s\n".formatted(console.paint(Colour.CYAN, "would"), step);
      case DONE ->
          "%s  %s%s\n".formatted(console.paint(Colour.GREEN, "done"), step, detail(result));
      case NOT_REACHED -> "%s  %s\n".formatted(console.paint(Colour.DIM, "left"), step);
      case FAILED -> "%s  %s\n".formatted(console.paint(Colour.RED, "fail"), step);
    };
  }
}
