package dev.slipway.model.flow;

import java.util.List;

/**
 * How production comes back into integration.
 *
 * @param paths what comes back, in {@link Mode#PATHS}; globs from the root
 * @param policyFiles files whose change must be confirmed; globs from the root
 */
public record SyncPolicy(Mode mode, Via via, List<String> paths, List<String> policyFiles) {

  public SyncPolicy {
    paths = List.copyOf(paths);
    policyFiles = List.copyOf(policyFiles);
  }

  /** What comes back. */
  public enum Mode {
    NONE,
    MERGE,
    PATHS
  }

  /** On which way. */
  public enum Via {
    PUSH,
    PULL_REQUEST
  }
}
