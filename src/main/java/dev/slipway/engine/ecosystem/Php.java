package dev.slipway.engine.ecosystem;

import dev.slipway.engine.changelog.Sections;
import dev.slipway.engine.ecosystem.text.WholeFile;
import dev.slipway.engine.manifest.ComposerJson;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;

/** A package of Composer. */
final class Php implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.PHP;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return List.of(
        release.optional("composer.json", new ComposerJson()),
        release.optional("VERSION", new WholeFile()));
  }

  @Override
  public Optional<List<ChangelogSection>> sections() {
    return Optional.of(Sections.PHP);
  }
}
