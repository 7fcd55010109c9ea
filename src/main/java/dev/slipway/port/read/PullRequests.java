package dev.slipway.port.read;

import dev.slipway.model.BranchName;
import dev.slipway.model.forge.Feedback;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the forge knows of pull requests. */
public interface PullRequests {

  /**
   * The pull requests that fit, most recently updated first, ties by number, the highest first. One
   * that cannot be read ends this with a problem; it is never left out.
   */
  List<PullRequest> list(Query query);

  Optional<PullRequest> find(int number);

  /**
   * What was said of a pull request.
   *
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-450} when there is no such one
   */
  Feedback feedback(int number);

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

    public boolean fits(PullRequest pullRequest) {
      return states.contains(pullRequest.state())
          && base.map(pullRequest.base()::equals).orElse(true);
    }
  }
}
