package dev.slipway.adapter.config;

import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What keeps a text from being a path inside the repository, as git writes paths. */
final class PathShape {

  private static final Set<String> NO_NAMES = Set.of("", ".", "..", ".git");

  private PathShape() {}

  /**
   * Half a sentence; empty where {@code path} is a path from the root, without a slash at either end.
   */
  static Optional<String> fault(String path) {
    if (path.isEmpty()) {
      return Optional.of("it is empty");
    }
    if (path.startsWith("/") || path.endsWith("/")) {
      return Optional.of("it has a slash at an end");
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of("it has a backslash");
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("it has a control character");
    }
    if (path.startsWith("~/")) {
      return Optional.of("'~' is no folder of a repository");
    }
    return faultOfNames(path);
  }

  private static Optional<String> faultOfNames(String path) {
    return Arrays.stream(path.split("/", -1))
        .filter(name -> NO_NAMES.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map("it leads through '%s'"::formatted);
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
