package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** {@code versions.tf} and its template: every {@code v1.2.3}. */
public final class TerraformVersions implements Updater {

  private static final VersionPlace VERSION =
      VersionPlace.of("v(" + VersionPlace.SEMVER + ")(?!\\w|\\.\\d)");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.every(text, change.to().toString());
  }
}
