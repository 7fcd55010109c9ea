package dev.slipway.engine.ecosystem;

import static java.util.function.Predicate.not;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One package about to get a new version.
 *
 * @param component the component in use; empty when there is none
 * @param packageName as its ecosystem knows it; empty when there is none
 * @param files the files as they are at the tip of the target branch
 */
public record PackageRelease(
    PackageConfig config,
    String component,
    String packageName,
    VersionChange change,
    Snapshot files) {

  /** The name that configuration gives the package, whether or not its tags have it. */
  Optional<String> configuredName() {
    return Stream.of(config.component(), config.packageName())
        .flatMap(Optional::stream)
        .filter(not(String::isEmpty))
        .findFirst();
  }

  /** The file that configuration names as the one with the version. */
  Optional<String> declaredVersionFile() {
    return config.files().versionFile().filter(not(String::isEmpty));
  }

  /**
   * The text of one of the package's files.
   *
   * @param file relative to the package, or from the root with a leading slash
   */
  Optional<String> text(String file) {
    return files.text(config.resolve(file));
  }

  /** The paths, from the root, of all files of the package and below of that name. */
  Stream<String> named(String name) {
    String folder = config.isRoot() ? "" : config.path().replaceFirst("/+$", "");
    return files.pathsBelow(folder).stream()
        .filter(path -> path.substring(path.lastIndexOf("/") + 1).equals(name));
  }

  /** An update of a file, relative to the package, that not every such package has. */
  FileUpdate optional(String file, Updater updater) {
    return update(config.resolve(file), Presence.OPTIONAL, updater);
  }

  /** An update of a file, relative to the package, that has to be there. */
  FileUpdate required(String file, Updater updater) {
    return update(config.resolve(file), Presence.REQUIRED, updater);
  }

  /** An update of a file that was found at {@code path} from the root. */
  FileUpdate found(String path, Updater updater) {
    return update(path, Presence.OPTIONAL, updater);
  }

  private FileUpdate update(String path, Presence presence, Updater updater) {
    return new FileUpdate(path, presence, updater, change.in(path));
  }
}
