package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** A Terraform module's {@code metadata.yaml}: every {@code version: 1.2.3}. */
public final class TerraformMetadata implements Updater {

  private static final Key VERSION = new Key("version: ", VersionPlace.SEMVER, "(?![\\w.])");

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.every(text, change);
  }
}
