package dev.slipway.engine.ecosystem.text;

import static java.util.regex.Pattern.quote;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/**
 * {@code __init__.py} and {@code version.py}: the first {@code __version__ = "1.2.3"}. One that is
 * spelled in another notation counts where it is the released version.
 */
public final class PythonModule implements Updater {

  private static final VersionPlace VERSION = place(VersionPlace.SEMVER);

  private static VersionPlace place(String version) {
    return VersionPlace.of("(?<!\\w)__version__ ?= ?['\"](" + version + ")['\"]");
  }

  @Override
  public String update(String text, VersionChange change) {
    VersionPlace place =
        change
            .from()
            .filter(from -> !VERSION.isIn(text))
            .map(from -> place(quote(from.toString())))
            .orElse(VERSION);
    return place.first(text, change.to().toString());
  }
}
