package dev.slipway.engine.ecosystem;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ChangelogConfig;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.FilesConfig;
import dev.slipway.model.config.ForgeReleaseConfig;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.PullRequestConfig;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.config.TagConfig;
import dev.slipway.model.config.VersioningConfig;
import dev.slipway.testkit.MapSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A package's release, told word by word; each word answers a new one. */
record Told(
    ReleaseType type,
    String path,
    String component,
    String packageName,
    String versionFile,
    List<ExtraFile> extraFiles,
    String version,
    MapSnapshot files) {

  static Told of(ReleaseType type) {
    return new Told(type, ".", "", "", "", List.of(), "1.1.0", MapSnapshot.EMPTY);
  }

  Told at(String newPath) {
    return new Told(type, newPath, component, packageName, versionFile, extraFiles, version, files);
  }

  Told component(String name) {
    return new Told(type, path, name, packageName, versionFile, extraFiles, version, files);
  }

  Told packageName(String name) {
    return new Told(type, path, component, name, versionFile, extraFiles, version, files);
  }

  Told versionFile(String file) {
    return new Told(type, path, component, packageName, file, extraFiles, version, files);
  }

  Told extraFiles(ExtraFile... more) {
    return new Told(type, path, component, packageName, versionFile, List.of(more), version, files);
  }

  Told version(String next) {
    return new Told(type, path, component, packageName, versionFile, extraFiles, next, files);
  }

  Told file(String file, String text) {
    return files(files.with(file, text));
  }

  Told files(MapSnapshot all) {
    return new Told(type, path, component, packageName, versionFile, extraFiles, version, all);
  }

  PackageConfig config() {
    return new PackageConfig(
        path,
        type,
        Optional.of(component),
        Optional.of(packageName),
        VersioningConfig.DEFAULT,
        ChangelogConfig.DEFAULT,
        TagConfig.DEFAULT,
        PullRequestConfig.DEFAULT,
        ForgeReleaseConfig.DEFAULT,
        new FilesConfig(extraFiles, Optional.of(versionFile), "%Y-%m-%d", false),
        List.of());
  }

  Optional<String> nameInFiles() {
    return Ecosystems.of(type).packageName(config(), files);
  }

  /** Each update as {@code optional VERSION WholeFile}, in order. */
  List<String> updates() {
    return Ecosystems.of(type).updates(release()).stream().map(Told::word).toList();
  }

  private PackageRelease release() {
    VersionChange change =
        new VersionChange(
            "",
            Optional.of(ReleaseVersion.of(1, 0, 0)),
            ReleaseVersion.parse(version),
            LocalDate.of(2024, 3, 5));
    return new PackageRelease(config(), component, packageName, change, files);
  }

  private static String word(FileUpdate update) {
    if (!update.change().path().equals(update.path())) {
      throw new AssertionError("the change is of another file: " + update);
    }
    return "%s %s %s"
        .formatted(
            update.presence().name().toLowerCase(Locale.ROOT),
            update.path(),
            update.updater().getClass().getSimpleName());
  }
}
