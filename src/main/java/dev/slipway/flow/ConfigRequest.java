package dev.slipway.flow;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.ConfigSource;
import java.util.Map;

/**
 * Which configuration a command goes by.
 *
 * @param options of a package without configuration files, {@code release-type} among them; none:
 *     the files are read
 * @param optional whether a repository without files is one package that goes by its tags alone
 */
public record ConfigRequest(
    ConfigPaths paths, Overrides overrides, Map<String, String> options, boolean optional) {

  private static final Map<String, String> TAGS_ALONE = Map.of("release-type", "simple");

  public ConfigRequest(ConfigPaths paths, Overrides overrides, Map<String, String> options) {
    this(paths, overrides, options, false);
  }

  public ConfigRequest {
    options = Map.copyOf(options);
  }

  ConfigRequest orTagged() {
    return new ConfigRequest(paths, overrides, options, true);
  }

  ReleaseConfig read(ConfigSource source, Snapshot files) {
    return examine(source, files).orThrow();
  }

  ConfigReading examine(ConfigSource source, Snapshot files) {
    if (!options.isEmpty()) {
      return source.withoutManifest(files, paths, options, overrides);
    }
    return optional && files.text(paths.configFile()).isEmpty()
        ? source.withoutManifest(files, paths, TAGS_ALONE, overrides)
        : source.examine(files, paths, overrides);
  }
}
