package dev.slipway.port.read;

import dev.slipway.model.BranchName;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the forge knows of pull requests. */
public interface PullRequests {

  /** The pull requests that fit, most recently updated first. */
  List<PullRequest> list(Query query);

  Optional<PullRequest> find(int number);

  /**
   * Which pull requests to list.
   *
   * @param states any of these
   * @param base into this branch only; empty for any
   * @param limit at most so many
   */
  record Query(Set<PullRequest.State> states, Optional<BranchName> base, int limit) {

    public Query {
      states = Set.copyOf(states);
    }
  }
}
