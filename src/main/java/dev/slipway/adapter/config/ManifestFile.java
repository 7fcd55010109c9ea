package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.Manifest;
import dev.slipway.model.problem.ConfigProblems;
import java.util.LinkedHashMap;
import java.util.List;
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
    return node.text().flatMap(text -> VersionText.read(text, place, findings));
  }

  /** Tells which versions no package has, and which packages have no version. */
  void compare(WrittenConfig config) {
    file.byKey().forEach((path, field) -> check(path, field.keyPlace(), config.paths()));
    config.packages().forEach(this::check);
  }

  private void check(String path, Place place, List<String> packages) {
    if (!packages.contains(path)) {
      findings.at(place, at -> ConfigProblems.unknownManifestPath(at, path, packages));
    }
  }

  private void check(WrittenPackage written) {
    String path = written.path();
    if (!file.byKey().containsKey(path)) {
      String manifest = file.place().source();
      findings.at(written.place(), at -> ConfigProblems.noManifestVersion(at, path, manifest));
    }
  }
}
