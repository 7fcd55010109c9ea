package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.PubspecYaml;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;

/** A package of pub. */
final class Dart implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.DART;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return List.of(release.required("pubspec.yaml", new PubspecYaml()));
  }

  @Override
  public Optional<String> packageName(PackageConfig config, Snapshot files) {
    return files.text(config.resolve("pubspec.yaml")).flatMap(PubspecYaml::name);
  }
}
