package dev.slipway.model.config;

import java.util.List;
import java.util.Optional;

/**
 * How and where a package's notes are kept.
 *
 * @param path relative to the package, or from the root with a leading slash; empty for the release
 *     type's own
 * @param sections empty for the release type's own
 * @param host prefix of all links, as written
 * @param skip whether the changelog file stays as it is
 */
public record ChangelogConfig(
    Optional<String> path,
    Type type,
    Optional<List<ChangelogSection>> sections,
    String host,
    boolean skip) {

  public static final String GITHUB = "https://github.com";

  public static final ChangelogConfig DEFAULT =
      new ChangelogConfig(Optional.empty(), Type.DEFAULT, Optional.empty(), GITHUB, false);

  public ChangelogConfig {
    sections = sections.map(List::copyOf);
  }

  /** Who writes the notes. */
  public enum Type {
    DEFAULT,
    GITHUB
  }
}
