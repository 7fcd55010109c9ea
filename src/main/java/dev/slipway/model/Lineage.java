package dev.slipway.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

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

  /** The commits that none of {@code baselines} contains, newest first. */
  public List<Commit> since(List<CommitId> baselines) {
    Set<CommitId> old =
        baselines.stream()
            .flatMap(baseline -> contained.getOrDefault(baseline, Set.of()).stream())
            .collect(toUnmodifiableSet());
    return old.isEmpty()
        ? commits
        : commits.stream().filter(commit -> !old.contains(commit.id())).toList();
  }
}
