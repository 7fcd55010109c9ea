package dev.slipway.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commits that one walk found: everything the head contains and at least one baseline does not.
 *
 * @param commits newest first, in the order of {@code git log}
 * @param contained for each baseline, those of {@code commits} that it contains
 * @param cut whether the walk stopped at its limit, before the end of history
 */
public record Lineage(List<Commit> commits, Map<CommitId, Set<CommitId>> contained, boolean cut) {

  public Lineage {
    commits = List.copyOf(commits);
    contained = Map.copyOf(contained);
  }

  /** The commits that {@code baseline} does not contain, newest first. */
  public List<Commit> since(CommitId baseline) {
    Set<CommitId> old = contained.getOrDefault(baseline, Set.of());
    return old.isEmpty()
        ? commits
        : commits.stream().filter(commit -> !old.contains(commit.id())).toList();
  }
}
