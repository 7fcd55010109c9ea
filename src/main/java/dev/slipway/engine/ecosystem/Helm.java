package dev.slipway.engine.ecosystem;

import dev.slipway.engine.manifest.ChartYaml;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;

/** A chart of Helm. */
final class Helm implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.HELM;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return List.of(release.required("Chart.yaml", new ChartYaml()));
  }

  @Override
  public Optional<String> packageName(PackageConfig config, Snapshot files) {
    return files.text(config.resolve("Chart.yaml")).flatMap(ChartYaml::name);
  }
}
