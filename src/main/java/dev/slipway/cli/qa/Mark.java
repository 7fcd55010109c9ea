package dev.slipway.cli.qa;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.CheckResult.Status;

/** How a check ended, in four columns. */
final class Mark {

  private Mark() {}

  static String of(Status status, Console console) {
    return switch (status) {
      case PASSED -> console.paint(Colour.GREEN, "ok  ");
      case FAILED -> console.paint(Colour.RED, "no  ");
      case SKIPPED -> console.paint(Colour.YELLOW, "skip");
    };
  }
}
