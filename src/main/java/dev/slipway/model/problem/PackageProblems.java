package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/**
 * SLIP-550 to 589: a package's release cannot be named, or its files are not what they should be.
 */
public final class PackageProblems {

  private PackageProblems() {}

  public static Problem componentFitsNoBranch(String component, String branch) {
    return problem(
        "SLIP-550",
        "The component '%s' makes '%s', which git does not take for a branch's name."
            .formatted(component, branch),
        "Give the package a \"component\" of letters, digits, '.', '-', '_' and '/'"
            + " in release-please-config.json.");
  }

  public static Problem fileIsNoVersion(String path) {
    return problem(
        "SLIP-560",
        "%s is not a version file: it has several lines, and not exactly one of them is a version."
            .formatted(path),
        ("Leave just the version in %s, or mark its line with x-release-please-version"
                + " and name the file in \"extra-files\" instead.")
            .formatted(path));
  }

  public static Problem noVersionInFile(String path, String example) {
    return problem(
        "SLIP-561",
        "%s is the \"version-file\" of its package and has no version in it.".formatted(path),
        ("Write %s in %s, or mark the version with x-release-please-version"
                + " and name the file in \"extra-files\" instead.")
            .formatted(example, path));
  }

  public static Problem virtualWorkspace(String path) {
    return problem(
        "SLIP-562",
        "%s is a workspace without a package of its own, so there is no version to release."
            .formatted(path),
        "Name each crate of the workspace in \"packages\" of release-please-config.json"
            + " in place of the workspace.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }
}
