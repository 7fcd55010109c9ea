package dev.slipway.port.read;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.model.Snapshot;
import dev.slipway.model.Tag;
import java.util.List;
import java.util.Optional;

/** What git already knows here. Reading it changes nothing and asks no network. */
public interface History {

  /**
   * The remote's default branch as last seen, else the checked-out one; empty when HEAD is
   * detached.
   */
  Optional<BranchName> defaultBranch();

  /**
   * Where a branch stands: the local branch where it is not behind its remote-tracking branch, else
   * that one. Empty when there is neither.
   */
  Optional<CommitId> tip(BranchName branch);

  /** Every tag that leads to a commit, newest created first, ties by name. */
  List<Tag> tags();

  /** The commit that a revision names ({@code v1.2.0}, {@code HEAD~3}, an abbreviated id). */
  Optional<CommitId> resolve(String revision);

  /** Whether {@code descendant} contains {@code ancestor}; a commit contains itself. */
  boolean contains(CommitId descendant, CommitId ancestor);

  /** The commits of a range, in one walk. */
  Lineage lineage(Range range);

  /** The files of a commit. */
  Snapshot snapshot(CommitId commit);

  /** Whether the clone lacks old history ({@code git clone --depth}). */
  boolean isShallow();
}
