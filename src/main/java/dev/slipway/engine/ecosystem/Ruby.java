package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.DeclaredFile;
import dev.slipway.engine.ecosystem.text.GemfileLock;
import dev.slipway.engine.ecosystem.text.VersionRb;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A gem, named as configuration names the package. */
final class Ruby implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.RUBY;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    Optional<String> gem = release.configuredName();
    return Stream.concat(
            versionFile(release, gem).stream(),
            gem.map(name -> release.optional("Gemfile.lock", new GemfileLock(name))).stream())
        .toList();
  }

  /** The configured file, else the one that Ruby's own rule gives: a folder for each hyphen. */
  private static Optional<FileUpdate> versionFile(PackageRelease release, Optional<String> gem) {
    DeclaredFile declared = new DeclaredFile(new VersionRb(), "VERSION = \"1.2.3\"");
    return release
        .declaredVersionFile()
        .map(file -> release.required(file, declared))
        .or(
            () ->
                gem.map(name -> "lib/" + name.replace('-', '/') + "/version.rb")
                    .map(file -> release.optional(file, new VersionRb())));
  }

  @Override
  public Optional<String> tagSeparator() {
    return Optional.of("/");
  }
}
