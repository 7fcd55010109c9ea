package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** {@code version.rb}: the first string that begins with a version. */
public final class VersionRb implements Updater {

  private static final VersionPlace VERSION =
      VersionPlace.of("['\"](\\d+\\.\\d+\\.\\d+[^'\"\\s]*)['\"]");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.first(text, change.to().toString());
  }
}
