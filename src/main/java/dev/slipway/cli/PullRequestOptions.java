package dev.slipway.cli;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.Overrides;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the command line may say over the configured pull requests and releases. */
final class PullRequestOptions {

  @Option(
      names = "--label",
      paramLabel = "LABEL",
      split = ",",
      description = "Labels of release pull requests, in place of the configured ones.")
  private List<String> labels = List.of();

  @Option(names = "--skip-labeling", description = "Open pull requests without labels.")
  private boolean skipLabeling;

  @Option(
      names = "--signoff",
      paramLabel = "NAME <MAIL>",
      description = "Sign the release commit off.")
  private Optional<String> signoff = Optional.empty();

  @Option(names = "--draft-pull-request", description = "Open pull requests as drafts.")
  private boolean draftPullRequest;

  @Option(names = "--draft", description = "Record releases as drafts.")
  private boolean draft;

  @Option(names = "--force-tag-creation", description = "Make tags before releases.")
  private boolean forceTagCreation;

  Overrides over(Optional<String> path, Optional<ReleaseVersion> releaseAs) {
    return new Overrides(
        path,
        releaseAs,
        Optional.of(labels).filter(some -> !some.isEmpty()),
        skipLabeling,
        signoff,
        draftPullRequest,
        draft,
        forceTagCreation);
  }
}
