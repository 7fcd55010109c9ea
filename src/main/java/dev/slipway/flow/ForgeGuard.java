package dev.slipway.flow;

import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import java.util.Set;

/**
 * Refuses to go by another forge than the one that keeps the pull requests: a repository on GitHub
 * has its own, and a second set of them in the remote would mislead everybody.
 */
@FunctionalInterface
public interface ForgeGuard {

  /** Lets everything pass: a look may be taken anywhere. */
  ForgeGuard NONE = configured -> {};

  /**
   * @throws ProblemException {@code SLIP-110} when the pull requests are on GitHub
   */
  void check(ForgeKind configured);

  /**
   * A guard for a remote.
   *
   * @param host of the remote; empty for a folder
   * @param hubs hosts that are known to be GitHub's
   */
  static ForgeGuard of(String host, Set<String> hubs) {
    return configured -> {
      boolean elsewhere =
          switch (configured) {
            case EMBEDDED -> false;
            case GITHUB -> true;
            case AUTO -> hubs.contains(host);
          };
      if (elsewhere) {
        throw new ProblemException(RequestProblems.pullRequestsElsewhere(host));
      }
    };
  }
}
