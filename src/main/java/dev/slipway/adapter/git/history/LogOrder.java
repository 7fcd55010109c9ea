package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.object.CommitNode;
import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lists commits in the order of {@code git log}: newest by committer's time first, each only once a
 * child of it was listed; of those with the same time, the one that was met first.
 */
final class LogOrder {

  private final CommitStore store;
  private final Predicate<CommitId> listed;
  private final PriorityQueue<Met> queue = new PriorityQueue<>();
  private final Set<CommitId> met = new HashSet<>();

  /**
   * @param listed whether a commit belongs into the list; where one does not, none of its ancestors
   *     may
   */
  LogOrder(CommitStore store, Predicate<CommitId> listed) {
    this.store = store;
    this.listed = listed;
  }

  /** At most {@code limit} commits from {@code head} back. Call it once. */
  List<CommitNode> from(CommitId head, int limit) {
    List<CommitNode> commits = new ArrayList<>();
    meet(head);
    while (!queue.isEmpty() && commits.size() < limit) {
      CommitNode next = queue.remove().node();
      commits.add(next);
      next.commit().parents().forEach(this::meet);
    }
    return commits;
  }

  /** Whether commits are left that the limit kept out. */
  boolean isCut() {
    return !queue.isEmpty();
  }

  private void meet(CommitId id) {
    if (listed.test(id) && met.add(id)) {
      queue.add(new Met(store.commit(id), met.size()));
    }
  }

  private record Met(CommitNode node, int turn) implements Comparable<Met> {

    private Instant time() {
      return node.commit().time();
    }

    @Override
    public int compareTo(Met other) {
      int newestFirst = other.time().compareTo(time());
      return newestFirst == 0 ? Integer.compare(turn, other.turn) : newestFirst;
    }
  }
}
