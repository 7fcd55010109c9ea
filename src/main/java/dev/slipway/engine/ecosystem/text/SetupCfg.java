package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** {@code setup.cfg}: the first {@code version = 1.2.3}, in SemVer's or PEP 440's spelling. */
public final class SetupCfg implements Updater {

  private static final Key VERSION =
      new Key("version ?= ?", "\\d+\\.\\d+\\.\\d+[\\w.+!-]*", "(?![\\w.+!-])");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.first(text, change);
  }
}
