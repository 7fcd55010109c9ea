package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-6xx: a release cannot be drafted, or one that is under way stands in its way. */
public final class ReleaseProblems {

  private ReleaseProblems() {}

  public static Problem baselineMissing(String option, String commit) {
    return request(
        "SLIP-602",
        "%s names %s, which is no commit of this repository.".formatted(option, commit),
        "Name a commit that the target branch contains, or fetch it: git fetch --all --tags");
  }

  public static Problem baselineNotContained(String option, String commit, String branch) {
    return request(
        "SLIP-603",
        "%s names %s, which %s does not contain.".formatted(option, commit, branch),
        "Name a commit that the branch contains: git log %s".formatted(branch));
  }

  /**
   * @param what cannot be found: {@code the last release of widget}
   */
  public static Problem shallow(String what) {
    return request(
        "SLIP-604",
        "The clone is shallow, and %s lies beyond what it has.".formatted(what),
        "Fetch the rest: git fetch --unshallow --tags");
  }

  public static Problem untagged(String component, String version, String tag) {
    return new Problem(
        "SLIP-605",
        Kind.WARNING,
        "%s is at %s, but there is no tag %s; its notes reach back further than they should."
            .formatted(component, version, tag),
        "Tag the commit that was released, or fetch the tags: git fetch --tags");
  }

  public static Problem sideBaseline(String component, String tag, String branch) {
    return new Problem(
        "SLIP-606",
        Kind.WARNING,
        "%s begins at tag %s, which %s does not contain.".formatted(component, tag, branch),
        "Merge the tagged commit back, or check that the manifest is that of this branch.");
  }

  public static Problem untaggedMerged(int number, String title) {
    return new Problem(
        "SLIP-607",
        Kind.GATE,
        "Pull request #%d '%s' is merged, but its release is not tagged yet."
            .formatted(number, title),
        "Tag it first: slipway release");
  }

  public static Problem tagElsewhere(String tag, String there, String here) {
    return new Problem(
        "SLIP-608",
        Kind.GATE,
        "Tag %s stands on %s, but the release was merged as %s.".formatted(tag, there, here),
        "Find out which is right. Slipway never moves a tag.");
  }

  public static Problem unreadableReleasePullRequest(int number, String why) {
    return new Problem(
        "SLIP-609",
        Kind.GATE,
        "Merged pull request #%d cannot be tagged: %s.".formatted(number, why),
        "Mend its title or body as docs/forge.md shows, or the configuration, and run again:"
            + " slipway release");
  }

  public static Problem nothingConfigured(String path) {
    return request(
        "SLIP-610",
        "No package is configured at '%s'.".formatted(path),
        "Name one that release-please-config.json lists.");
  }

  public static Problem pluginLeftOut(String plugin) {
    return new Problem(
        "SLIP-611",
        Kind.WARNING,
        "Plugin %s is configured, and Slipway does not run it.".formatted(plugin),
        "Check by hand the versions that packages of this workspace ask of each other.");
  }

  /**
   * @param commits abbreviated ids, at least one
   */
  public static Problem untypedSquashes(List<String> commits) {
    boolean one = commits.size() == 1;
    return new Problem(
        "SLIP-612",
        Kind.WARNING,
        "%s without a type %s conventional bullets in %s body, which are not in the notes: %s."
            .formatted(
                one ? "A squash" : commits.size() + " squashes",
                one ? "has" : "have",
                one ? "its" : "their",
                String.join(", ", commits)),
        "See them: slipway explain. To have bodies read: write 'history: {squashBodies: expand}'"
            + " into .github/slipway.yml.");
  }

  /**
   * @param paths at least one
   */
  public static Problem unmarkedFiles(List<String> paths) {
    return new Problem(
        "SLIP-613",
        Kind.WARNING,
        "%s: named in extra-files, but without an x-release-please marker, so nothing moves there."
            .formatted(String.join(", ", paths)),
        "Put x-release-please-version at the end of the line with the version, or take the file out"
            + " of extra-files.");
  }

  public static Problem landedUnseen(int number, String version, String tag) {
    return new Problem(
        "SLIP-614",
        Kind.GATE,
        "Pull request #%d releases %s, and the branch is at %s already, without its merge."
            .formatted(number, version, version),
        "Tag the commit that brought it in, then close the pull request: git tag %s COMMIT, git"
                .formatted(tag)
            + " push origin %s, slipway pr close %d".formatted(tag, number));
  }

  public static Problem alreadyReleased(String component, String version, String tag) {
    return new Problem(
        "SLIP-615",
        Kind.WARNING,
        "%s is to be released as %s, but tag %s is that release: nothing comes of it."
            .formatted(component, version, tag),
        "Take release-as out of release-please-config.json, or name a version that is not out.");
  }

  public static Problem unpushed(String branch) {
    return new Problem(
        "SLIP-616",
        Kind.WARNING,
        "%s is ahead of the remote: the release branch carries its unpushed commits."
            .formatted(branch),
        "Push them first where others should see them first: git push");
  }

  public static Problem noTagName(String component, String tag) {
    return request(
        "SLIP-617",
        "'%s', the tag of '%s', is no name that git takes.".formatted(tag, component),
        "Correct \"component\" or \"tag-separator\" in release-please-config.json.");
  }

  private static Problem request(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }
}
