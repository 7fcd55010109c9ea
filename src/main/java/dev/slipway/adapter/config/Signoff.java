package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.problem.ConfigProblems;
import java.util.regex.Pattern;

/** The form of a sign-off: {@code Ada Lovelace <ada@example.org>}. */
final class Signoff {

  private static final Pattern FORM = Pattern.compile("[^<>]*[^<>\\s]\\s*<[^<>\\s@]+@[^<>\\s@]+>");

  private Signoff() {}

  /** Tells when {@code text} is not one. */
  static void check(String text, Place place, Findings findings) {
    if (!FORM.matcher(text).matches()) {
      findings.at(place, at -> ConfigProblems.malformedSignoff(at, text));
    }
  }
}
