package dev.slipway.model.config;

import dev.slipway.model.Notation;
import dev.slipway.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is configured of a repository's releases, complete: nothing here is a default
 * still to be filled in.
 *
 * @param packages in the order of the file, as JavaScript orders keys
 * @param separatePullRequests whether packages go without a common pull request
 * @param groupTitlePattern title of the common pull request; empty for release-please's
 * @param signoff {@code Name <mail>} for the release commit
 * @param alwaysUpdate whether an open pull request is updated although nothing changed
 * @param notation by which versions are read where they stand in a text
 * @param warnings what is wrong in the files and can be lived with
 */
public record ReleaseConfig(
    List<PackageConfig> packages,
    Manifest manifest,
    boolean separatePullRequests,
    Optional<String> groupTitlePattern,
    Optional<String> header,
    Optional<String> footer,
    LabelConfig labels,
    HistoryConfig history,
    List<PluginConfig> plugins,
    Optional<String> signoff,
    boolean alwaysUpdate,
    ForgeKind forge,
    Notation notation,
    List<Problem> warnings) {

  public ReleaseConfig {
    packages = List.copyOf(packages);
    plugins = List.copyOf(plugins);
    warnings = List.copyOf(warnings);
  }

  /** Which forge keeps pull requests and releases. */
  public enum ForgeKind {
    AUTO,
    EMBEDDED,
    GITHUB
  }
}
