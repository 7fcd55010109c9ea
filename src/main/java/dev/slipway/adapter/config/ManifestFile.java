package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.Manifest;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code .release-please-manifest.json}: package path to released version. */
final class ManifestFile {

  private final Fields file;
  private final Findings findings;

  private ManifestFile(Fields file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The file as it is written; empty when it is no object, which the findings then say. */
  static Optional<ManifestFile> of(Node file, Findings findings) {
    return Fields.of(file, "the file", findings).map(fields -> new ManifestFile(fields, findings));
  }

  /** Every version; one that cannot be read is told to the findings. */
  Manifest manifest() {
    Map<String, ReleaseVersion> versions = new LinkedHashMap<>();
    file.byKey()
        .forEach(
            (path, field) ->
                version(path, field.value()).ifPresent(version -> versions.put(path, version)));
    return new Manifest(Optional.of(file.place().source()), versions);
  }

  private Optional<ReleaseVersion> version(String path, Node node) {
    Place place = node.place();
    if (node.text().isEmpty()) {
      findings.at(
          place,
          at -> ConfigProblems.wrongType(at, "'%s'".formatted(path), node.kind(), "a version"));
    }
    return node.text().flatMap(text -> version(place, text));
  }

  private Optional<ReleaseVersion> version(Place place, String text) {
    Optional<ReleaseVersion> version = ReleaseVersion.find(text);
    if (version.isEmpty()) {
      findings.at(place, at -> ConfigProblems.notAVersion(at, text));
    }
    return version;
  }

  /** Tells which versions no package has, and which packages have no version. */
  void compare(WrittenConfig config) {
    Collection<String> known = config.paths();
    file.byKey()
        .forEach(
            (path, field) -> {
              if (!known.contains(path)) {
                findings.at(
                    field.keyPlace(), at -> ConfigProblems.unknownManifestPath(at, path, known));
              }
            });
    config.packages().stream()
        .filter(written -> !file.byKey().containsKey(written.path()))
        .forEach(this::tellNoVersion);
  }

  private void tellNoVersion(WrittenPackage written) {
    String manifestFile = file.place().source();
    findings.at(
        written.place(), at -> ConfigProblems.noManifestVersion(at, written.path(), manifestFile));
  }
}
