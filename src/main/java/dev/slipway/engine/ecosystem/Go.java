package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.DeclaredFile;
import dev.slipway.engine.ecosystem.text.VersionGo;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.config.ReleaseType;
import java.util.List;

/** A Go module, whose version is its tag; a file has it only where configured. */
final class Go implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.GO;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    DeclaredFile updater = new DeclaredFile(new VersionGo(), "const Version = \"1.2.3\"");
    return release.declaredVersionFile().stream()
        .map(file -> release.required(file, updater))
        .toList();
  }
}
