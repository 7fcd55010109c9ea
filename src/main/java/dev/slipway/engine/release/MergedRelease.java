package dev.slipway.engine.release;

import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A merged release pull request and the releases that it stands for.
 *
 * @param commit what brought it in; the tags go there
 */
public record MergedRelease(PullRequest pullRequest, CommitId commit, List<Tagged> releases) {

  public MergedRelease {
    releases = List.copyOf(releases);
  }

  /**
   * One package's release.
   *
   * @param name of the release on the forge
   */
  public record Tagged(
      String path,
      String component,
      ReleaseVersion version,
      String tag,
      String name,
      String notes,
      boolean draft,
      boolean prerelease) {}

  /** What is said below the pull request when its releases are out. */
  public String comment() {
    String list =
        releases.stream().map(release -> "- " + release.tag()).collect(Collectors.joining("\n"));
    return "\uD83E\uDD16 Created releases:\n\n" + list + "\n\n:sunflower:";
  }
}
