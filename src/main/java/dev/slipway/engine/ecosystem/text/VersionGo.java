package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** A Go file: the first {@code const Version = "1.2.3"}. */
public final class VersionGo implements Updater {

  private static final VersionPlace VERSION =
      VersionPlace.of("(?<!\\w)const Version = \"(" + VersionPlace.SEMVER + ")\"");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.first(text, change.to().toString());
  }
}
