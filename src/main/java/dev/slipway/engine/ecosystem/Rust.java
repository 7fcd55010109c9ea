package dev.slipway.engine.ecosystem;

import dev.slipway.engine.manifest.CargoLock;
import dev.slipway.engine.manifest.CargoToml;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.problem.PackageProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A crate, or a crate that is a workspace too: then all its members get the same version. */
final class Rust implements Ecosystem {

  private static final String MANIFEST = "Cargo.toml";

  @Override
  public ReleaseType type() {
    return ReleaseType.RUST;
  }

  /**
   * @throws ProblemException {@code SLIP-562} when the package is a workspace and no crate
   */
  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    List<String> manifests = manifests(release);
    List<FileUpdate> updates = new ArrayList<>();
    for (String manifest : manifests) {
      updates.add(release.optional(manifest, new CargoToml()));
    }
    for (String manifest : manifests) {
      release
          .text(manifest)
          .flatMap(CargoToml::name)
          .map(crate -> release.optional("Cargo.lock", new CargoLock(crate)))
          .ifPresent(updates::add);
    }
    return updates;
  }

  /** The members' manifests, where there are members, then the crate's own. */
  private static List<String> manifests(PackageRelease release) {
    Optional<String> workspace = release.text(MANIFEST).filter(CargoToml::isWorkspace);
    if (workspace.isPresent() && workspace.flatMap(CargoToml::name).isEmpty()) {
      throw new ProblemException(
          PackageProblems.virtualWorkspace(release.config().resolve(MANIFEST)));
    }
    return Stream.concat(
            workspace.map(CargoToml::members).stream()
                .flatMap(List::stream)
                .map(member -> member + "/" + MANIFEST),
            Stream.of(MANIFEST))
        .toList();
  }

  @Override
  public Optional<String> packageName(PackageConfig config, Snapshot files) {
    return files.text(config.resolve(MANIFEST)).flatMap(CargoToml::name);
  }

  @Override
  public Optional<ReleaseVersion> initialVersion() {
    return Optional.of(ReleaseVersion.of(0, 1, 0));
  }
}
