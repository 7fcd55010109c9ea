package dev.slipway.engine;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.PullRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a backport is decided from.
 *
 * @param branches of which one must contain the change
 * @param merged whether one does
 */
public record BackportFacts(
    PickedChange change,
    List<BranchName> branches,
    boolean merged,
    BackportTargets wanted,
    List<Target> targets) {

  public BackportFacts {
    branches = List.copyOf(branches);
    targets = List.copyOf(targets);
  }

  /**
   * A version line that the change is to go onto.
   *
   * @param tip where its branch stands; empty when the remote has none
   * @param there whether it has the change already
   * @param conflicts paths where it does not fit, sorted
   */
  public record Target(
      String line,
      BranchName branch,
      Optional<CommitId> tip,
      boolean there,
      List<String> conflicts,
      Head head) {

    public Target {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * The branch of a backport's pull request.
   *
   * @param there whether the remote has it
   * @param holds whether it has the change
   * @param pullRequest from it onto the line, in any state; the newest
   */
  public record Head(
      BranchName name, boolean there, boolean holds, Optional<PullRequest> pullRequest) {

    /** A branch that nobody has made yet. */
    public static Head free(BranchName name) {
      return new Head(name, false, false, Optional.empty());
    }
  }
}
