package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** {@code setup.py}: the first {@code version="1.2.3"}. */
public final class SetupPy implements Updater {

  private static final Key VERSION = new Key("version ?= ?['\"]", VersionPlace.SEMVER, "['\"]");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.first(text, change);
  }
}
