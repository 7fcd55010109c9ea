package dev.slipway.model.flow;

import java.util.Optional;

/**
 * The release pull request of a release branch.
 *
 * @param title of {@code {version}}, {@code {tag}} and {@code {branch}}; empty for release-please's
 * @param message of the release commit; empty for the title
 * @param body in place of release-please's; empty for that
 */
public record ReleasePrPolicy(
    Into into, Optional<Template> title, Optional<Template> message, Optional<Template> body) {

  /** Where the pull request goes. */
  public enum Into {
    /** Into the release branch, from a branch of the tool. */
    RELEASE,
    /** From the release branch into production. */
    PRODUCTION,
    /** From the release branch into the branch that it was cut from. */
    SOURCE
  }
}
