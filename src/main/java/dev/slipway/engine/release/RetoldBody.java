package dev.slipway.engine.release;

import dev.slipway.engine.changelog.Changelog;
import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * The body of a merged release pull request, told anew from what it brought: the versions that
 * moved in the manifest, and their notes in the changelogs.
 */
public final class RetoldBody {

  private final ReleaseFacts merged;
  private final Manifest before;

  /**
   * @param merged as of the commit that brought the pull request in
   * @param before the manifest of the commit before that one
   */
  public RetoldBody(ReleaseFacts merged, Manifest before) {
    this.merged = merged;
    this.before = before;
  }

  public String text() {
    List<Entry> entries =
        merged.components().stream().flatMap(each -> entry(each).stream()).toList();
    return PullRequestBody.merged(Optional.empty(), Optional.empty(), entries).text();
  }

  private Optional<Entry> entry(Component component) {
    return merged
        .config()
        .manifest()
        .version(component.path())
        .filter(version -> !before.version(component.path()).equals(Optional.of(version)))
        .map(version -> new Entry(component.tagName(), version, notes(component, version)));
  }

  private String notes(Component component, ReleaseVersion version) {
    return merged
        .files()
        .text(component.changelogPath())
        .map(changelog -> changelog.replace("\r\n", "\n"))
        .flatMap(changelog -> Changelog.entry(changelog, version))
        .orElse("");
  }
}
