package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.WholeFile;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.config.ReleaseType;
import java.util.List;

/** Anything: a file that is the version, {@code version.txt} unless configured. */
final class Simple implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.SIMPLE;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return List.of(
        release
            .declaredVersionFile()
            .map(file -> release.required(file, new WholeFile()))
            .orElseGet(() -> release.optional("version.txt", new WholeFile())));
  }
}
