package dev.slipway.adapter.forge;

import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a head came into its base. */
final class Landing {

  private Landing() {}

  /**
   * The oldest commit on the first-parent line of {@code base} that contains {@code head}: the
   * merge commit, or the head itself where the base was forwarded to it.
   *
   * @param base contains the head
   */
  static CommitId of(CommitId head, CommitId base, History history) {
    List<Commit> later =
        history
            .lineage(new Range(base, List.of(head), Boundaries.NONE, OptionalInt.empty()))
            .commits();
    Map<CommitId, CommitId> firstParents =
        later.stream()
            .filter(commit -> !commit.parents().isEmpty())
            .collect(Collectors.toMap(Commit::id, commit -> commit.parents().get(0)));
    Set<CommitId> containing = descendants(head, later);
    CommitId landing = base;
    while (!landing.equals(head) && containing.contains(firstParents.get(landing))) {
      landing = firstParents.get(landing);
    }
    return landing;
  }

  /** The head, and those of {@code later} that contain it. */
  private static Set<CommitId> descendants(CommitId head, List<Commit> later) {
    Map<CommitId, List<CommitId>> children = new HashMap<>();
    for (Commit commit : later) {
      for (CommitId parent : commit.parents()) {
        children.computeIfAbsent(parent, none -> new ArrayList<>()).add(commit.id());
      }
    }
    Set<CommitId> found = new HashSet<>(Set.of(head));
    Deque<CommitId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      children.getOrDefault(open.remove(), List.of()).stream()
          .filter(found::add)
          .forEach(open::add);
    }
    return found;
  }
}
