package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-501 to SLIP-549: a file that a release edits is not what it is taken for. */
public final class EditProblems {

  private EditProblems() {}

  /** {@code detail} is the parser's, and may lack its final stop. */
  public static Problem syntax(String path, String format, int line, int column, String detail) {
    return problem(
        "SLIP-501",
        "%s is not %s: line %s, column %s: %s"
            .formatted(path, format, line, column, sentence(detail)),
        "Mend the file on the target branch, or take it out of the release.");
  }

  public static Problem notAnObject(String path) {
    return problem(
        "SLIP-502",
        "%s is JSON, but no object.".formatted(path),
        "Let the file be one object in braces: {\"version\": \"1.0.0\"}.");
  }

  /** {@code why} tells which place is not there. */
  public static Problem nowhere(String path, String why) {
    return problem(
        "SLIP-503",
        "%s is an extra file, but %s.".formatted(path, why),
        "Correct or remove the entry in `extra-files`, or put the version where it says.");
  }

  /** {@code place} is the locator as configured, with its kind: {@code jsonpath $.version}. */
  public static Problem notText(String path, String place) {
    return problem(
        "SLIP-504",
        "%s in %s is no text that a version could replace.".formatted(place, path),
        "Put the version in quotes there, or correct the entry in `extra-files`.");
  }

  public static Problem severalPlaces(String path, String place, int count) {
    return problem(
        "SLIP-505",
        "%s names one place, but %s has %s of them.".formatted(place, path, count),
        "Name one of them in `extra-files`, or all of them with a wildcard.");
  }

  public static Problem repeatedKey(String path, String jsonPath, String key) {
    return problem(
        "SLIP-506",
        "jsonpath %s names one place, but in %s the key '%s' stands twice."
            .formatted(jsonPath, path, key),
        "Remove one of the two keys.");
  }

  public static Problem badJsonPath(String path, String jsonPath, String detail) {
    return problem(
        "SLIP-507",
        "The jsonpath %s for %s cannot be read: %s".formatted(jsonPath, path, sentence(detail)),
        "Correct it in `extra-files`: $.a.b, $['a'], $.a[0], $.a[*].b, $..b and"
            + " $.a[?(@.name=='x')].b can be read.");
  }

  public static Problem badXPath(String path, String xpath, String detail) {
    return problem(
        "SLIP-508",
        "The xpath %s for %s cannot be read: %s".formatted(xpath, path, sentence(detail)),
        "Correct it in `extra-files`: an XPath 1.0 that leads to elements, attributes or texts.");
  }

  public static Problem noPythonVersion(String path) {
    return problem(
        "SLIP-509",
        "%s has no version: neither `version` nor `dynamic = [\"version\"]`.".formatted(path),
        "Add `version = \"0.0.0\"` to [project], or to [tool.poetry] where that is in use.");
  }

  public static Problem noCrate(String path) {
    return problem(
        "SLIP-510",
        "%s is a workspace without a crate of its own: it has no [package].".formatted(path),
        "Configure the crates as packages, or add a [package] with a version.");
  }

  public static Problem noCrateVersion(String path) {
    return problem(
        "SLIP-511",
        "%s has no package.version.".formatted(path),
        "Add `version = \"0.0.0\"` to [package].");
  }

  public static Problem inheritedCrateVersion(String path) {
    return problem(
        "SLIP-512",
        "The package.version of %s is not its own: it comes from the workspace.".formatted(path),
        "Give the crate a version of its own, or release the workspace with release-type simple"
            + " and the extra file {\"type\": \"toml\", \"path\": \"Cargo.toml\","
            + " \"jsonpath\": \"$.workspace.package.version\"}.");
  }

  public static Problem notACargoLock(String path) {
    return problem(
        "SLIP-513",
        "%s is not a Cargo lockfile: it has no [[package]].".formatted(path),
        "Write it anew: cargo generate-lockfile");
  }

  public static Problem notAChart(String path) {
    return problem(
        "SLIP-514",
        "%s is no Helm chart: it is not one YAML mapping with a single `version`.".formatted(path),
        "Give it one document in block style, with `version` at the top level.");
  }

  public static Problem patternMatchesNothing(String pattern, String folder) {
    return problem(
        "SLIP-515",
        "No file below %s matches the pattern %s in `extra-files`.".formatted(folder, pattern),
        "Correct the pattern: it is read from the root of the repository, * stands for one folder"
            + " or file, ** for any folders.");
  }

  public static Problem noLocator(String path) {
    return problem(
        "SLIP-516",
        "The extra file %s does not say where the version is.".formatted(path),
        "Add a `jsonpath`, or an `xpath` for XML, to its entry in `extra-files`.");
  }

  public static Problem pathOutside(String path) {
    return problem(
        "SLIP-517",
        "The path %s leaves its place: it has `.`, `..` or `~` in it.".formatted(path),
        "Name the file from its package, or from the root with a slash before it.");
  }

  public static Problem missingFile(String path) {
    return problem(
        "SLIP-518",
        "%s is not there, but the release is to edit it.".formatted(path),
        "Correct the path in the configuration, or commit the file to the target branch.");
  }

  public static Problem badPattern(String pattern, String detail) {
    return problem(
        "SLIP-519",
        "The pattern %s in `extra-files` cannot be read: %s".formatted(pattern, sentence(detail)),
        "Correct it: *, **, ?, [a-z] and {a,b} can be used.");
  }

  public static Problem inTheWay(String path, String obstacle) {
    return problem(
        "SLIP-520",
        "%s is to be edited, but %s is not a plain %s: it is a link, a submodule or something else."
            .formatted(path, obstacle, path.equals(obstacle) ? "file" : "folder"),
        "Name the file itself in the configuration; a release never follows a symbolic link.");
  }

  private static String sentence(String detail) {
    String line = detail.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") ? line : line + ".";
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }
}
