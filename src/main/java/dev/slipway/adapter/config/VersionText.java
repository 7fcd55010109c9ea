package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Optional;

/** Reads a version, as leniently as release-please. */
final class VersionText {

  private VersionText() {}

  /** The version; empty when {@code text} holds none, which the findings then say. */
  static Optional<ReleaseVersion> read(String text, Place place, Findings findings) {
    Optional<ReleaseVersion> version = ReleaseVersion.find(text);
    if (version.isEmpty()) {
      findings.at(place, at -> ConfigProblems.notAVersion(at, text));
    }
    return version;
  }
}
