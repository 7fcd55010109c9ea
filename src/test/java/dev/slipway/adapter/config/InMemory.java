package dev.slipway.adapter.config;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A commit with the configuration files that a test writes. */
record InMemory(Map<String, String> files) implements Snapshot {

  static InMemory config(String json) {
    return new InMemory(
        Map.of("release-please-config.json", json, ".release-please-manifest.json", "{}"));
  }

  /** A configuration with some options at the root and some in its only package, {@code a}. */
  static PackageConfig packageOf(String rootOptions, String packageOptions) {
    return config("{%s\"packages\": {\"a\": {%s}}}".formatted(comma(rootOptions), packageOptions))
        .read()
        .packages()
        .get(0);
  }

  /** A configuration with some options at the root and one package. */
  static ReleaseConfig rootOf(String rootOptions) {
    return config("{%s\"packages\": {\"a\": {}}}".formatted(comma(rootOptions))).read();
  }

  private static String comma(String options) {
    return options.isEmpty() ? "" : options + ", ";
  }

  InMemory with(String path, String text) {
    Map<String, String> more = new HashMap<>(files);
    more.put(path, text);
    return new InMemory(more);
  }

  ReleaseConfig read() {
    return read(Overrides.NONE);
  }

  ReleaseConfig read(Overrides overrides) {
    return new ConfigFiles().read(this, ConfigPaths.DEFAULT, overrides);
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public List<String> pathsBelow(String folder) {
    return List.of();
  }
}
