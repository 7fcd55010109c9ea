package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** {@code __init__.py} and {@code version.py}: the first {@code __version__ = "1.2.3"}. */
public final class PythonModule implements Updater {

  private static final VersionPlace VERSION =
      VersionPlace.of("(?<!\\w)__version__ ?= ?['\"](" + VersionPlace.SEMVER + ")['\"]");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.first(text, change.to().toString());
  }
}
