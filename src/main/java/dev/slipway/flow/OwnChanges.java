package dev.slipway.flow;

import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a branch changed since it left another one. */
record OwnChanges(History history, Trees trees) {

  /**
   * The paths that {@code tip} changed since it left {@code base} and that differ between the two,
   * sorted. Where they share no history, all that differ.
   */
  List<String> of(CommitId tip, CommitId base) {
    TreeId files = trees.of(tip);
    List<String> paths = trees.differing(files, trees.of(base));
    for (CommitId fork : forks(tip, base)) {
      List<String> since = trees.differing(trees.of(fork), files);
      paths = paths.stream().filter(since::contains).toList();
    }
    return paths;
  }

  /** The newest commits that both contain. */
  private List<CommitId> forks(CommitId tip, CommitId base) {
    if (history.contains(base, tip)) {
      return List.of(tip);
    }
    List<Commit> own =
        history
            .lineage(new Range(tip, List.of(base), Boundaries.NONE, OptionalInt.empty()))
            .commits();
    Set<CommitId> ids = own.stream().map(Commit::id).collect(Collectors.toUnmodifiableSet());
    List<CommitId> shared =
        own.stream()
            .flatMap(commit -> commit.parents().stream())
            .filter(parent -> !ids.contains(parent))
            .distinct()
            .toList();
    return shared.stream().filter(each -> isNewest(each, shared)).toList();
  }

  private boolean isNewest(CommitId commit, List<CommitId> shared) {
    return shared.stream()
        .noneMatch(other -> !other.equals(commit) && history.contains(other, commit));
  }
}
