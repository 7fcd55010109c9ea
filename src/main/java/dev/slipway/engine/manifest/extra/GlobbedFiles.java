package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** The files of a package, or of the repository, that a pattern means. */
record GlobbedFiles(PackageConfig config, VersionChange change, Snapshot files) {

  /**
   * The files that match and hold the version, in the order of their paths.
   *
   * @param pattern read from the root, as release-please does; from the package where it matches
   *     nothing so. With a slash before it, in the whole repository
   * @throws ProblemException {@code SLIP-515} when no file matches, else what is wrong with the
   *     first when none holds the version
   */
  List<String> holding(String pattern, Updater updater) {
    List<String> holding = new ArrayList<>();
    List<ProblemException> problems = new ArrayList<>();
    for (String path : matching(pattern)) {
      try {
        updater.update(files.text(path).orElse(""), change.in(path));
        holding.add(path);
      } catch (ProblemException e) {
        problems.add(e);
      }
    }
    if (holding.isEmpty()) {
      throw problems.get(0);
    }
    return holding;
  }

  private List<String> matching(String pattern) {
    String folder = folder(pattern);
    List<String> paths = files.pathsBelow(folder);
    Glob glob = new Glob(pattern.replaceFirst("^/+", ""));
    List<String> fromRoot = paths.stream().filter(glob::matches).toList();
    List<String> matching =
        fromRoot.isEmpty() && !folder.isEmpty()
            ? paths.stream()
                .filter(path -> glob.matches(path.substring(folder.length() + 1)))
                .toList()
            : fromRoot;
    if (matching.isEmpty()) {
      throw new ProblemException(
          EditProblems.patternMatchesNothing(pattern, folder.isEmpty() ? "the root" : folder));
    }
    return matching;
  }

  private String folder(String pattern) {
    return pattern.startsWith("/") || config.isRoot() ? "" : config.path().replaceFirst("/+$", "");
  }
}
