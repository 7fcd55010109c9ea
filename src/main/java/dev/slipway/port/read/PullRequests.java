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
   * @param head from this branch only; empty for any
   * @param base into this branch only; empty for any
   * @param limit at most so many
   */
  record Query(
      Set<PullRequest.State> states,
      Optional<BranchName> head,
      Optional<BranchName> base,
      int limit) {

    public Query {
      states = Set.copyOf(states);
    }

    /** All of them, whatever their branches. */
    public static Query of(PullRequest.State... states) {
      return new Query(Set.of(states), Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
    }

    public Query from(BranchName branch) {
      return new Query(states, Optional.of(branch), base, limit);
    }

    public Query into(BranchName branch) {
      return new Query(states, head, Optional.of(branch), limit);
    }

    public Query atMost(int number) {
      return new Query(states, head, base, number);
    }

    public boolean fits(PullRequest pullRequest) {
      return states.contains(pullRequest.state())
          && head.map(pullRequest.head()::equals).orElse(true)
          && base.map(pullRequest.base()::equals).orElse(true);
    }
  }
}
