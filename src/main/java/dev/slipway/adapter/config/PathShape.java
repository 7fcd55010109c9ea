package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What keeps a text from being a path inside the repository, as git writes paths. */
final class PathShape {

  private record Fault(String words, Predicate<String> isIn) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("it is empty", String::isEmpty),
          new Fault("it begins with a slash", path -> path.startsWith("/")),
          new Fault("it ends in a slash", path -> path.endsWith("/")),
          new Fault("it has two slashes in a row", path -> path.contains("//")),
          new Fault("it has a backslash", path -> path.contains("\\")),
          new Fault("it has a control character", PathShape::hasControl),
          new Fault("'~' is no folder of a repository", path -> path.startsWith("~/")),
          new Fault("it leads through '.'", path -> leadsThrough(path, ".")),
          new Fault("it leads through '..'", path -> leadsThrough(path, "..")),
          new Fault("it leads through '.git'", path -> leadsThrough(path, ".git")));

  private PathShape() {}

  /**
   * Half a sentence; empty where {@code path} is a path from the root, without a slash at either
   * end.
   */
  static Optional<String> fault(String path) {
    return FAULTS.stream().filter(fault -> fault.isIn().test(path)).map(Fault::words).findFirst();
  }

  private static boolean hasControl(String path) {
    return path.chars().anyMatch(Character::isISOControl);
  }

  /** Whatever the case: there are file systems that do not care. */
  private static boolean leadsThrough(String path, String name) {
    return Arrays.stream(path.split("/")).anyMatch(name::equalsIgnoreCase);
  }

  /**
   * Whether {@code path} is one of a file, from a package's folder or, with a leading slash, from
   * the root; if not, the findings say why.
   */
  static boolean isFile(String path, Place place, String key, Findings findings) {
    Optional<String> fault = fault(withoutLeadingSlashes(path));
    fault.ifPresent(
        why -> findings.at(place, at -> ConfigProblems.notAFilePath(at, key, path, why)));
    return fault.isEmpty();
  }

  /** Tells when {@code path} is not one of a package. */
  static void checkPackage(String path, Place place, Findings findings) {
    if (!path.equals(PackageConfig.ROOT)) {
      fault(path)
          .ifPresent(
              why -> findings.at(place, at -> ConfigProblems.notAPackagePath(at, path, why)));
    }
  }

  static String withoutLeadingSlashes(String path) {
    return path.replaceFirst("^/+", "");
  }

  static String withoutOuterSlashes(String path) {
    return withoutLeadingSlashes(path).replaceFirst("/+\\z", "");
  }
}
