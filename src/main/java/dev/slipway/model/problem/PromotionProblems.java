package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-750 to SLIP-759: a release is not ready for production, or production not for it. */
public final class PromotionProblems {

  private PromotionProblems() {}

  /**
   * @param where the branch or commit
   * @param files each with the versions that it holds, at least one
   */
  public static Problem staleFiles(String version, String where, List<String> files) {
    return gate(
        "SLIP-750",
        "%s does not say %s everywhere: %s.".formatted(where, version, String.join("; ", files)),
        "Bring all files to it in one pull request: slipway release-pr --release-as %s. Or name"
                .formatted(version)
            + " the version that they have.");
  }

  /** What is wrong with a file that the release writes, as a refusal. */
  public static Problem unreadableFile(String what, String remedy) {
    return gate("SLIP-751", what, remedy);
  }

  public static Problem noSection(String version, String changelog, String where) {
    return gate(
        "SLIP-752",
        "%s has no section for %s in %s.".formatted(changelog, version, where),
        "Write it, with the entries that are under Unreleased: slipway release-pr");
  }

  public static Problem emptySection(String version, String changelog, String where) {
    return gate(
        "SLIP-753",
        "The section of %s in %s of %s has no entry.".formatted(version, changelog, where),
        "Tell what the release brings, or do not release.");
  }

  public static Problem versionLowered(
      String path, String production, String there, String version) {
    return gate(
        "SLIP-754",
        "%s is at %s in %s, and %s would lower it.".formatted(path, there, production, version),
        "Bring %s back first, then cut a version above %s from what has it: slipway sync"
            .formatted(production, there));
  }

  /**
   * @param releases tags, at least one
   */
  public static Problem releasesLacking(List<String> releases, String branch, String production) {
    return gate(
        "SLIP-755",
        "%s has releases that %s lacks: %s."
            .formatted(production, branch, String.join(", ", releases)),
        "Bring them back first, then cut anew: slipway sync");
  }

  /**
   * @param paths told as one text
   */
  public static Problem conflicts(String source, String production, String paths) {
    return gate(
        "SLIP-756",
        "Merging %s into %s conflicts in %s.".formatted(source, production, paths),
        "Bring %s back into %s and resolve it there, or promote the metadata only: slipway promote"
                .formatted(production, source)
            + " VERSION --mode metadata");
  }

  public static Problem noReleaseBranch(String version, String branch) {
    return gate(
        "SLIP-757",
        "The release branch %s of %s is not there.".formatted(branch, version),
        "Cut it first: slipway branch %s".formatted(version));
  }

  /**
   * @param branches empty when there is none
   */
  public static Problem nameVersion(List<String> branches) {
    return new Problem(
        "SLIP-758",
        Kind.REQUEST,
        branches.isEmpty()
            ? "No version is named, and there is no release branch."
            : "No version is named, and there are several release branches: %s."
                .formatted(String.join(", ", branches)),
        "Name one: slipway promote VERSION");
  }

  public static Problem notPromoting(String production) {
    return gate(
        "SLIP-759",
        "Nothing is promoted here: the policy releases right from %s.".formatted(production),
        "Go on with the tag, or set 'promotion: {mode: auto}' in slipway.yml.");
  }

  private static Problem gate(String code, String what, String remedy) {
    return new Problem(code, Kind.GATE, what, remedy);
  }
}
