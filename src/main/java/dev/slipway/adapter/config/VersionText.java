package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Optional;

/**
 * Reads a version, as leniently as release-please, but for one that is spelled as PEP 440 spells:
 * what that means is known when all is read, and {@link ReleaseVersion#seenIn} says.
 */
final class VersionText {

  private VersionText() {}

  /** The version; empty when {@code text} holds none, which the findings then say. */
  static Optional<ReleaseVersion> read(String text, Place place, Findings findings) {
    Optional<ReleaseVersion> version =
        Notation.PEP440.exact(text).or(() -> ReleaseVersion.find(text));
    if (version.isEmpty()) {
      findings.at(place, at -> ConfigProblems.notAVersion(at, text));
    }
    return version;
  }
}
