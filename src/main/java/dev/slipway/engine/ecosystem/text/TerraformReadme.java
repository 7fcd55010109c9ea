package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;

/** A Terraform module's README: the first {@code version = "~> 1.2"}. */
public final class TerraformReadme implements Updater {

  private static final Key VERSION =
      new Key(
          "version = \"~> ",
          "\\d+\\.\\d+",
          "\"",
          version -> version.major() + "." + version.minor());

  @Override
  public String update(String text, VersionChange change) {
    return VERSION.first(text, change);
  }
}
