package dev.slipway.model.config;

import java.util.List;
import java.util.Optional;

/**
 * How a package's release pull request looks.
 *
 * @param separate whether the package has a pull request of its own
 * @param titlePattern empty for release-please's
 * @param extraLabels put on after the usual ones
 */
public record PullRequestConfig(
    boolean separate,
    Optional<String> titlePattern,
    Optional<String> header,
    Optional<String> footer,
    boolean componentNoSpace,
    boolean draft,
    List<String> extraLabels) {

  public static final PullRequestConfig DEFAULT =
      new PullRequestConfig(
          false, Optional.empty(), Optional.empty(), Optional.empty(), false, false, List.of());

  public PullRequestConfig {
    extraLabels = List.copyOf(extraLabels);
  }

  /** The same, as a draft where {@code wanted}, else as it is. */
  public PullRequestConfig asDraft(boolean wanted) {
    return new PullRequestConfig(
        separate, titlePattern, header, footer, componentNoSpace, draft || wanted, extraLabels);
  }
}
