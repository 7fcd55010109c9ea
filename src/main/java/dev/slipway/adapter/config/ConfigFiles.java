package dev.slipway.adapter.config;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.ConfigSource;
import java.util.Map;
import java.util.Optional;

/** Reads release-please's two files and {@code slipway.yml}. */
public final class ConfigFiles implements ConfigSource {

  @Override
  public ConfigReading examine(Snapshot files, ConfigPaths paths, Overrides overrides) {
    return new FilesReading(files, paths, overrides).withManifest();
  }

  @Override
  public Optional<FlowConfig> flow(Snapshot files, ConfigPaths paths) {
    return new FilesReading(files, paths, Overrides.NONE).flow();
  }

  @Override
  public Optional<QaConfig> qa(Snapshot files, ConfigPaths paths) {
    return new FilesReading(files, paths, Overrides.NONE).qa();
  }

  @Override
  public ConfigReading withoutManifest(
      Snapshot files, ConfigPaths paths, Map<String, String> options, Overrides overrides) {
    return new FilesReading(files, paths, overrides).withoutManifest(options);
  }
}
