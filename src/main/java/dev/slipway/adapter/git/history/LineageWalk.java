package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.object.CommitNode;
import dev.slipway.adapter.git.object.TreeStore;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.port.read.Range;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Walks a range once: paints what the baselines contain, orders the rest, tells what it touches.
 */
final class LineageWalk {

  private final CommitStore commits;
  private final TreeStore trees;

  LineageWalk(CommitStore commits, TreeStore trees) {
    this.commits = commits;
    this.trees = trees;
  }

  Lineage lineage(Range range) {
    List<CommitId> baselines = List.copyOf(new LinkedHashSet<>(range.baselines()));
    if (!baselines.isEmpty()) {
      return since(baselines, range);
    }
    return range.limit().isPresent()
        ? all(range)
        : ReadAhead.during(range.head(), commits, () -> all(range));
  }

  private Lineage all(Range range) {
    LogOrder order = new LogOrder(commits, commit -> true);
    List<CommitNode> found = found(order, range);
    return new Lineage(touching(found, range.boundaries()), Map.of(), order.isCut());
  }

  private Lineage since(List<CommitId> baselines, Range range) {
    Painting painting = Painting.of(commits, range.head(), baselines);
    LogOrder order = new LogOrder(commits, painting::isNew);
    List<Commit> found = touching(found(order, range), range.boundaries());
    return new Lineage(found, contained(baselines, painting, found), order.isCut());
  }

  private static List<CommitNode> found(LogOrder order, Range range) {
    return order.from(range.head(), range.limit().orElse(Integer.MAX_VALUE));
  }

  private List<Commit> touching(List<CommitNode> nodes, Boundaries boundaries) {
    if (boundaries.isEmpty()) {
      return nodes.stream().map(CommitNode::commit).toList();
    }
    TreeDifference difference = new TreeDifference(trees, boundaries);
    return nodes.stream().map(node -> touching(node, difference)).toList();
  }

  private Commit touching(CommitNode node, TreeDifference difference) {
    Commit commit = node.commit();
    Optional<ObjectId> before =
        commit.parents().stream().findFirst().map(commits::commit).map(CommitNode::tree);
    return new Commit(
        commit.id(),
        commit.parents(),
        commit.author(),
        commit.time(),
        commit.message(),
        difference.between(before, node.tree()));
  }

  private static Map<CommitId, Set<CommitId>> contained(
      List<CommitId> baselines, Painting painting, List<Commit> commits) {
    Map<CommitId, Set<CommitId>> contained = new HashMap<>();
    for (int i = 0; i < baselines.size(); i++) {
      Set<CommitId> old = new HashSet<>();
      for (Commit commit : commits) {
        if (painting.isIn(i, commit.id())) {
          old.add(commit.id());
        }
      }
      contained.put(baselines.get(i), old);
    }
    return contained;
  }
}
