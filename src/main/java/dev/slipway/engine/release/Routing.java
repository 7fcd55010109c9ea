package dev.slipway.engine.release;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.config.PackageConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which commits belong to which package. The root has all. A file belongs to the innermost package
 * around it; a commit that changes nothing belongs to every package but the root.
 */
public final class Routing {

  private final Set<String> folders;

  public Routing(List<PackageConfig> packages) {
    this.folders =
        packages.stream()
            .filter(each -> !each.isRoot())
            .map(PackageConfig::path)
            .collect(toUnmodifiableSet());
  }

  /** How closely commits must tell what they touch, for these packages to be told apart. */
  public static Boundaries boundaries(List<PackageConfig> packages) {
    TreeSet<String> all = new TreeSet<>();
    packages.stream().filter(each -> !each.isRoot()).map(PackageConfig::path).forEach(all::add);
    packages.stream().flatMap(each -> each.excludePaths().stream()).forEach(all::add);
    all.remove(PackageConfig.ROOT);
    return Boundaries.of(all);
  }

  public boolean belongs(Commit commit, PackageConfig config) {
    return reaches(commit, config) && !isExcluded(commit, config);
  }

  private boolean reaches(Commit commit, PackageConfig config) {
    return config.isRoot()
        || commit.touched().isEmpty()
        || commit.touched().stream()
            .anyMatch(path -> innermost(path).equals(Optional.of(config.path())));
  }

  /** Looks from the file outwards, so that the number of packages does not matter. */
  private Optional<String> innermost(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(0, end);
      if (folders.contains(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** True also when nothing of the package is touched at all: every one of none is excluded. */
  private static boolean isExcluded(Commit commit, PackageConfig config) {
    return !config.excludePaths().isEmpty()
        && inside(commit, config)
            .allMatch(
                path -> config.excludePaths().stream().anyMatch(folder -> isInside(path, folder)));
  }

  private static Stream<String> inside(Commit commit, PackageConfig config) {
    return commit.touched().stream().filter(path -> isInside(path, config.path()));
  }

  private static boolean isInside(String path, String folder) {
    return folder.equals(PackageConfig.ROOT) || path.startsWith(folder + "/");
  }
}
