package dev.slipway.model.config;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The released version of each package.
 *
 * @param path of the file; empty where a release type is named and there is no manifest
 * @param versions package path to version, in the order of the file
 */
public record Manifest(Optional<String> path, Map<String, ReleaseVersion> versions) {

  public static final Manifest NONE = new Manifest(Optional.empty(), Map.of());

  public Manifest {
    versions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(versions));
  }

  /** The same, as a reader of a notation sees it. */
  public Manifest seenIn(Notation reader) {
    Map<String, ReleaseVersion> seen = new LinkedHashMap<>();
    versions.forEach((each, version) -> seen.put(each, version.seenIn(reader)));
    return new Manifest(path, seen);
  }

  public Optional<ReleaseVersion> version(String packagePath) {
    return Optional.ofNullable(versions.get(packagePath));
  }
}
