package dev.slipway.engine.commit;

import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which commits of a range each of its merges brought. */
final class MergedSides {

  /** Every child before its parents, which an order by time does not promise. */
  private final List<Commit> range;

  private final Map<CommitId, Integer> positions = new HashMap<>();

  MergedSides(List<Commit> commits) {
    range = childrenFirst(commits);
    range.forEach(commit -> positions.put(commit.id(), positions.size()));
  }

  private static List<Commit> childrenFirst(List<Commit> commits) {
    Map<CommitId, Commit> byId = new HashMap<>();
    Map<CommitId, Integer> children = new HashMap<>();
    for (Commit commit : commits) {
      byId.put(commit.id(), commit);
      commit.parents().forEach(parent -> children.merge(parent, 1, Integer::sum));
    }
    List<Commit> ordered = new ArrayList<>(commits);
    ordered.removeIf(commit -> children.containsKey(commit.id()));
    for (int i = 0; i < ordered.size(); i++) {
      for (CommitId parent : ordered.get(i).parents()) {
        if (children.merge(parent, -1, Integer::sum) == 0 && byId.containsKey(parent)) {
          ordered.add(byId.get(parent));
        }
      }
    }
    return ordered;
  }

  /**
   * Those that {@code merge} contains and its first parent does not; without itself.
   *
   * <p>Walks both sides from the children down, and no further than to where they meet.
   */
  Set<CommitId> broughtBy(CommitId merge) {
    List<CommitId> parents = range.get(positions.get(merge)).parents();
    NavigableMap<Integer, Boolean> open = new TreeMap<>();
    for (CommitId parent : parents) {
      reach(open, parent, !parent.equals(parents.get(0)));
    }
    Set<CommitId> brought = new HashSet<>();
    while (open.containsValue(true)) {
      Map.Entry<Integer, Boolean> next = open.pollFirstEntry();
      Commit commit = range.get(next.getKey());
      if (next.getValue()) {
        brought.add(commit.id());
      }
      commit.parents().forEach(parent -> reach(open, parent, next.getValue()));
    }
    return brought;
  }

  /** Notes that a commit is to be looked at, and whether the merged side alone leads to it. */
  private void reach(NavigableMap<Integer, Boolean> open, CommitId commit, boolean merged) {
    if (positions.containsKey(commit)) {
      open.merge(positions.get(commit), merged, Boolean::logicalAnd);
    }
  }
}
