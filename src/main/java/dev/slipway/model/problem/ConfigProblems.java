package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;
import java.util.List;

/**
 * SLIP-210 to SLIP-249: something that a configuration file says is wrong, or has no effect.
 *
 * <p>A place is {@code file:line:column}, or the name of a flag.
 */
public final class ConfigProblems {

  private ConfigProblems() {}

  /**
   * @param thing what is wrong: {@code 'draft'}, {@code the file}
   * @param found what it is, with its article: {@code a number}
   * @param expected what belongs there, with its article
   */
  public static Problem wrongType(String place, String thing, String found, String expected) {
    return problem(
        "SLIP-210",
        "%s: %s is %s, where %s belongs.".formatted(place, thing, found, expected),
        "Write %s.".formatted(expected));
  }

  /**
   * @param noun what it should be the name of, with its article: {@code a release type}
   */
  public static Problem unknownName(
      String place, String noun, String name, Collection<String> known) {
    return problem(
        "SLIP-211",
        "%s: %s is not %s.".formatted(place, Quoted.of(name), noun),
        Nearest.to(name, known)
            .map("Write '%s'."::formatted)
            .orElse("Write one of: %s.".formatted(String.join(", ", known))));
  }

  public static Problem foreignReleaseType(String place, String type, Collection<String> known) {
    return problem(
        "SLIP-212",
        "%s: release type '%s' is release-please's, and Slipway does not have it."
            .formatted(place, type),
        "Write 'simple', with the files that hold the version as 'extra-files', or one of: %s. Or"
                .formatted(String.join(", ", known))
            + " release the other packages one by one: slipway release-pr --path <package>");
  }

  public static Problem notAVersion(String place, String text) {
    return problem(
        "SLIP-213",
        "%s: %s is not a version.".formatted(place, Quoted.of(text)),
        "Write MAJOR.MINOR.PATCH, optionally with a pre-release part: 1.4.0 or 1.4.0-rc.1.");
  }

  /**
   * @param fault what is wrong with it: {@code it ends in a slash}
   */
  public static Problem notAPackagePath(String place, String path, String fault) {
    return problem(
        "SLIP-214",
        "%s: %s is not the path of a package: %s.".formatted(place, Quoted.of(path), fault),
        "Write the folder from the root of the repository, as in 'packages/a'; '.' is the root.");
  }

  public static Problem notAFilePath(String place, String key, String path, String fault) {
    return problem(
        "SLIP-215",
        "%s: '%s' is %s, which is not the path of a file: %s."
            .formatted(place, key, Quoted.of(path), fault),
        "Write it from the package's folder, or from the root with a leading slash.");
  }

  /**
   * @param thing what lacks it: {@code an extra file of type 'json'}
   */
  public static Problem missingKey(String place, String thing, String key) {
    return problem(
        "SLIP-216", "%s: %s needs '%s'.".formatted(place, thing, key), "Add '%s'.".formatted(key));
  }

  public static Problem malformedSignoff(String place, String text) {
    return problem(
        "SLIP-217",
        "%s: %s is not a name with a mail address.".formatted(place, Quoted.of(text)),
        "Write it as in: Ada Lovelace <ada@example.org>");
  }

  public static Problem notACount(String place, String key, String text) {
    return problem(
        "SLIP-218",
        "%s: '%s' is %s, which is no count.".formatted(place, key, text),
        "Write a whole number from 1, or remove it.");
  }

  public static Problem noLabel(String place, String key) {
    return problem(
        "SLIP-219",
        "%s: '%s' names no label.".formatted(place, key),
        "Write a label, or remove it for release-please's own.");
  }

  public static Problem ambiguousTitle(String place, String key) {
    return problem(
        "SLIP-220",
        "%s: '%s' holds both ${scope} and ${branch}, so a title cannot be read back."
            .formatted(place, key),
        "Write one of the two.");
  }

  public static Problem unknownPackage(
      String flag, String path, String configFile, Collection<String> known) {
    return problem(
        "SLIP-221",
        "%s: %s is not a package of %s.".formatted(flag, Quoted.of(path), configFile),
        Nearest.to(path, known)
            .map("Write '%s'."::formatted)
            .orElse("Write one of: %s.".formatted(String.join(", ", known))));
  }

  public static Problem falseForEmpty(String place, String key) {
    return warning(
        "SLIP-229",
        "%s: '%s' is false, and counts as an empty string.".formatted(place, key),
        "Write \"\".");
  }

  public static Problem unknownKey(String place, String key, Collection<String> known) {
    return warning(
        "SLIP-230",
        "%s: there is no option %s, and nothing reads it.".formatted(place, Quoted.of(key)),
        Nearest.to(key, known).map("Write '%s', or remove it."::formatted).orElse("Remove it."));
  }

  public static Problem rootOnlyKey(String place, String key) {
    return warning(
        "SLIP-231",
        "%s: '%s' is read at the top of the file, and not in a package.".formatted(place, key),
        "Move it to the top, or remove it.");
  }

  /**
   * @param found what stands there, with its article
   */
  public static Problem notAFlag(String place, String key, String found, boolean counted) {
    return warning(
        "SLIP-232",
        "%s: '%s' is %s, and counts as %s.".formatted(place, key, found, counted),
        "Write true or false.");
  }

  public static Problem unknownManifestPath(String place, String path, Collection<String> known) {
    return warning(
        "SLIP-233",
        "%s: %s is not a configured package, and its version is not used."
            .formatted(place, Quoted.of(path)),
        Nearest.to(path, known)
            .map("Write '%s', or remove it."::formatted)
            .orElse("Remove it, or add the package to the configuration."));
  }

  public static Problem noManifestVersion(String place, String path, String manifestFile) {
    return warning(
        "SLIP-234",
        "%s: package %s has no version in %s, and counts as never released."
            .formatted(place, Quoted.of(path), manifestFile),
        "Add \"%s\": \"0.0.0\" there, or the version that is released.".formatted(path));
  }

  /**
   * @param tag what stands before the version in each: {@code v}
   */
  public static Problem sharedTags(String place, List<String> packages, String tag) {
    return warning(
        "SLIP-235",
        "%s: the packages %s have one and the same tags, as in %s1.0.0."
            .formatted(place, String.join(", ", packages), tag),
        "Give each a 'component' of its own, and do not set 'include-component-in-tag' to false.");
  }

  public static Problem noPackages(String place) {
    return warning(
        "SLIP-236",
        "%s: no package is configured, so nothing is ever due.".formatted(place),
        "Add one: \"packages\": {\".\": {\"release-type\": \"simple\"}}");
  }

  public static Problem githubNotes(String place) {
    return warning(
        "SLIP-237",
        "%s: 'changelog-type' asks GitHub to write the notes; Slipway writes them from the commits."
            .formatted(place),
        "Write 'default'.");
  }

  public static Problem noHeading(String place, String type) {
    return warning(
        "SLIP-238",
        "%s: commits of type %s have no heading in the notes.".formatted(place, Quoted.of(type)),
        "Add 'section', or set 'hidden' to true.");
  }

  public static Problem idleExcludePath(String place, String path, String fault) {
    return warning(
        "SLIP-239",
        "%s: %s excludes nothing: %s.".formatted(place, Quoted.of(path), fault),
        "Write a folder from the root of the repository, as in 'packages/a/docs'.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }

  private static Problem warning(String code, String what, String remedy) {
    return new Problem(code, Kind.WARNING, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
