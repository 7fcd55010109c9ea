package dev.slipway.cli.qa;

import dev.slipway.cli.Colour;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.run.Outcome;
import java.util.Locale;

/** How a gate ended, in one word; the exit status goes by the same. */
enum Ending {
  PASSED(Colour.GREEN),
  REFUSED(Colour.RED),
  FAILED(Colour.RED),
  INTERRUPTED(Colour.RED),
  SKIPPED(Colour.YELLOW);

  private final Colour colour;

  Ending(Colour colour) {
    this.colour = colour;
  }

  static Ending of(PreflightVerdict verdict) {
    return of(PreflightOutcome.of(verdict));
  }

  static Ending of(MatrixVerdict verdict) {
    return of(MatrixOutcome.of(verdict));
  }

  private static Ending of(Outcome outcome) {
    return switch (outcome) {
      case DONE, NOTHING -> PASSED;
      case REFUSED, DECLINED, WAITING -> REFUSED;
      case INTERRUPTED -> INTERRUPTED;
      case SKIPPED -> SKIPPED;
      case FAILED, PARTIAL, PLANNED -> FAILED;
    };
  }

  Colour colour() {
    return colour;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
