package dev.slipway.engine.ecosystem;

import dev.slipway.engine.changelog.Sections;
import dev.slipway.engine.ecosystem.text.ReleasedMarks;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;

/** A Java project of any build: the released version is marked in the files that are configured. */
final class Java implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.JAVA;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return release.config().files().extraFiles().stream()
        .filter(file -> file.kind() == ExtraFile.Kind.BY_ENDING && !file.glob())
        .filter(file -> !isSnapshot(release))
        .map(file -> release.required(file.path(), new ReleasedMarks()))
        .toList();
  }

  /** Whether what comes next is only a snapshot, and nothing is released. */
  static boolean isSnapshot(PackageRelease release) {
    return release.change().to().preRelease().filter(text -> text.contains("SNAPSHOT")).isPresent();
  }

  @Override
  public Optional<List<ChangelogSection>> sections() {
    return Optional.of(Sections.PYTHON_AND_JAVA);
  }
}
