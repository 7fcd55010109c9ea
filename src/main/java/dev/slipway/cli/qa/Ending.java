package dev.slipway.cli.qa;

import dev.slipway.cli.Colour;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.Locale;

/** How a gate ended, in one word. */
enum Ending {
  PASSED(Colour.GREEN),
  REFUSED(Colour.RED),
  INTERRUPTED(Colour.RED),
  SKIPPED(Colour.YELLOW);

  private final Colour colour;

  Ending(Colour colour) {
    this.colour = colour;
  }

  static Ending of(PreflightVerdict verdict) {
    if (verdict.interrupted()) {
      return INTERRUPTED;
    }
    if (!verdict.executed()) {
      return SKIPPED;
    }
    return verdict.ok() ? PASSED : REFUSED;
  }

  static Ending of(MatrixVerdict verdict) {
    if (verdict.interrupted()) {
      return INTERRUPTED;
    }
    if (verdict.skipped()) {
      return SKIPPED;
    }
    return verdict.ok() ? PASSED : REFUSED;
  }

  Colour colour() {
    return colour;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
