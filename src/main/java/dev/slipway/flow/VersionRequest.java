package dev.slipway.flow;

import dev.slipway.engine.policy.Spelling;
import java.util.Optional;

/**
 * Which version is asked for.
 *
 * @param survey where and under which configuration
 * @param named by {@link Which#NAMED}
 * @param of the ecosystem that it is spelled for; empty for the policy's own spelling
 */
public record VersionRequest(
    ReleaseSurvey.Request survey, Which which, Optional<String> named, Optional<Spelling> of) {

  /** What decides the version. */
  public enum Which {
    /** The last release. */
    CURRENT,
    /** The release that is due, or that the policy would take next. */
    NEXT,
    /** The tags and the commits since. */
    DEVELOPMENT,
    /** The command line. */
    NAMED
  }
}
