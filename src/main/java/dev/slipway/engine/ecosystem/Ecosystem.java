package dev.slipway.engine.ecosystem;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;

/** What is particular to one release type: which files hold the version, and a few defaults. */
public interface Ecosystem {

  ReleaseType type();

  /**
   * The files that hold the version, without the changelog and without configured extra files, in
   * the order in which updates of one file follow each other.
   */
  List<FileUpdate> updates(PackageRelease release);

  /** The package's name as its own files tell it; empty where they do not. */
  default Optional<String> packageName(PackageConfig config, Snapshot files) {
    return Optional.empty();
  }

  /** The component that a package name stands for: npm drops the scope. */
  default String component(String packageName) {
    return packageName;
  }

  /** The first version, where configuration has no say in it. */
  default Optional<ReleaseVersion> initialVersion() {
    return Optional.empty();
  }

  /** The sections of the notes, where this type has its own. */
  default Optional<List<ChangelogSection>> sections() {
    return Optional.empty();
  }

  /** The changelog, relative to the package. */
  default String changelogPath() {
    return "CHANGELOG.md";
  }

  /** What stands between component and version in new tags, where configuration has no say. */
  default Optional<String> tagSeparator() {
    return Optional.empty();
  }
}
