package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The files of a package, or of the repository, that a pattern means. */
record GlobbedFiles(PackageConfig config, VersionChange change, Snapshot files) {

  /**
   * The files that match and hold the version, in the order of their paths.
   *
   * @param pattern read from the root, as release-please does; from the package where it matches
   *     nothing so. With a slash before it, in the whole repository
   * @throws ProblemException {@code SLIP-515} when no file matches, else what is wrong with the
   *     first when none holds the version; {@code SLIP-519} when the pattern cannot be read
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
    Glob glob = glob(pattern);
    String folder = folder(pattern);
    List<String> paths = files.pathsBelow(folder);
    List<String> matching = matching(paths, glob, 0);
    if (matching.isEmpty() && !folder.isEmpty()) {
      matching = matching(paths, glob, folder.length() + 1);
    }
    if (matching.isEmpty()) {
      throw new ProblemException(
          EditProblems.patternMatchesNothing(pattern, folder.isEmpty() ? "the root" : folder));
    }
    return matching;
  }

  private static List<String> matching(List<String> paths, Glob glob, int from) {
    return paths.stream().filter(path -> glob.matches(path.substring(from))).toList();
  }

  private static Glob glob(String pattern) {
    try {
      return new Glob(pattern.replaceFirst("^/+", ""));
    } catch (PatternSyntaxException e) {
      throw new ProblemException(EditProblems.badPattern(pattern, e.getDescription()), e);
    }
  }

  private String folder(String pattern) {
    return pattern.startsWith("/") || config.isRoot() ? "" : config.path().replaceFirst("/+$", "");
  }
}
