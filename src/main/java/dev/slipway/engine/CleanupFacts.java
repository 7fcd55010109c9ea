package dev.slipway.engine;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.receipt.Receipt;
import java.util.List;
import java.util.Optional;

/**
 * What a cleanup is decided from.
 *
 * @param candidates by name
 */
public record CleanupFacts(Situation situation, List<Candidate> candidates) {

  public CleanupFacts {
    candidates = List.copyOf(candidates);
  }

  /**
   * A branch that may go.
   *
   * @param tag of the release that it is of; empty where it is of none
   * @param mark what that tag is worth
   * @param waiting the open pull request that it is head or base of
   * @param left paths that differ from what any other branch has, sorted
   * @param receipt of the release that it is of
   */
  public record Candidate(
      ToolBranch branch,
      CommitId tip,
      Optional<String> tag,
      Optional<TagMark> mark,
      Optional<PullRequest> waiting,
      List<String> left,
      Optional<Receipt> receipt) {

    public Candidate {
      left = List.copyOf(left);
    }
  }
}
