package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.ReleasedMarks;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.Marked;
import dev.slipway.engine.manifest.PomXml;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.FilesConfig;
import dev.slipway.model.config.ReleaseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Maven project: as {@link Java}, and every {@code pom.xml} of it.
 *
 * <p>Dates marked in one have the usual format, since release-please does not let the configured
 * one reach there.
 */
final class Maven implements Ecosystem {

  private final Java java = new Java();

  @Override
  public ReleaseType type() {
    return ReleaseType.MAVEN;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    List<FileUpdate> updates = new ArrayList<>(java.updates(release));
    release.named("pom.xml").forEach(path -> updates.addAll(updates(release, path)));
    return updates;
  }

  private static List<FileUpdate> updates(PackageRelease release, String path) {
    List<Updater> updaters = new ArrayList<>(List.of(new PomXml()));
    if (!Java.isSnapshot(release)) {
      updaters.add(new ReleasedMarks());
    }
    updaters.add(new Marked(FilesConfig.DEFAULT.dateFormat()));
    return updaters.stream().map(updater -> release.found(path, updater)).toList();
  }

  @Override
  public Optional<List<ChangelogSection>> sections() {
    return java.sections();
  }
}
