package dev.slipway.adapter.git.history;

import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds out which baselines contain which commits of a head, in one walk back from all of them.
 *
 * <p>Each tip hands its colour down to its parents, newest commit first. The walk ends when all
 * that the head leads to is contained in every baseline, and what is left to look at is older than
 * all that was found. Since dates may lie, it then goes on for {@value #GRACE} commits more, by
 * distance and not by date, and colours that arrive late are handed down to all that was found.
 */
final class Painting {

  private static final int GRACE = 256;
  private static final int HEAD = 0;

  private final CommitStore store;
  private final int colours;
  private final Map<CommitId, Painted> seen = new HashMap<>();
  private final PriorityQueue<Painted> queue =
      new PriorityQueue<>(Comparator.comparing(Painted::time).reversed());
  private int open;
  private Instant oldestNew = Instant.MAX;

  private Painting(CommitStore store, int baselines) {
    this.store = store;
    this.colours = baselines + 1;
  }

  static Painting of(CommitStore store, CommitId head, List<CommitId> baselines) {
    Painting painting = new Painting(store, baselines.size());
    painting.paint(head, colour(HEAD));
    for (int i = 0; i < baselines.size(); i++) {
      painting.paint(baselines.get(i), colour(i + 1));
    }
    painting.walk();
    return painting;
  }

  /** Whether the head contains it and some baseline does not. */
  boolean isNew(CommitId commit) {
    Painted painted = seen.get(commit);
    return painted != null && painted.isNew();
  }

  /** Whether the baseline contains it; known of the commits that the head contains. */
  boolean isIn(int baseline, CommitId commit) {
    Painted painted = seen.get(commit);
    return painted != null && painted.colours.get(baseline + 1);
  }

  private void walk() {
    while (open > 0 || (!queue.isEmpty() && !queue.peek().time().isBefore(oldestNew))) {
      handDown(take());
    }
    ArrayDeque<Painted> rest = new ArrayDeque<>(queue);
    queue.clear();
    grace(rest);
    settle(rest);
  }

  private Painted take() {
    Painted painted = queue.remove();
    painted.queued = false;
    if (painted.isNew()) {
      open--;
      oldestNew = painted.time().isBefore(oldestNew) ? painted.time() : oldestNew;
    }
    return painted;
  }

  private void handDown(Painted painted) {
    for (CommitId parent : painted.place.parents()) {
      paint(parent, painted.colours);
    }
  }

  private void paint(CommitId commit, BitSet colours) {
    Painted painted = seen.get(commit);
    if (painted == null) {
      painted = new Painted(store.place(commit));
      seen.put(commit, painted);
    }
    boolean wasOpen = painted.queued && painted.isNew();
    if (!painted.add(colours)) {
      return;
    }
    if (!painted.queued) {
      painted.queued = true;
      queue.add(painted);
    }
    open += (painted.isNew() ? 1 : 0) - (wasOpen ? 1 : 0);
  }

  private void grace(ArrayDeque<Painted> rest) {
    for (int i = 0; i < GRACE && !rest.isEmpty(); i++) {
      Painted painted = rest.remove();
      painted.queued = false;
      handDown(painted);
      rest.addAll(queue);
      queue.clear();
    }
  }

  /** Hands colours down within what was found, and reads nothing more. */
  private void settle(ArrayDeque<Painted> rest) {
    while (!rest.isEmpty()) {
      Painted painted = rest.remove();
      for (Painted parent : found(painted.place.parents())) {
        if (parent.add(painted.colours)) {
          rest.add(parent);
        }
      }
    }
  }

  private List<Painted> found(List<CommitId> ids) {
    List<Painted> found = new ArrayList<>(ids.size());
    for (CommitId id : ids) {
      Painted painted = seen.get(id);
      if (painted != null) {
        found.add(painted);
      }
    }
    return found;
  }

  private static BitSet colour(int index) {
    BitSet colour = new BitSet();
    colour.set(index);
    return colour;
  }

  /** A commit and the tips that lead to it. */
  private final class Painted {

    private final Place place;
    private final BitSet colours = new BitSet();
    private boolean queued;

    private Painted(Place place) {
      this.place = place;
    }

    private Instant time() {
      return place.time();
    }

    /** Whether this is news. */
    private boolean add(BitSet more) {
      int before = colours.cardinality();
      colours.or(more);
      return colours.cardinality() > before;
    }

    private boolean isNew() {
      return colours.get(HEAD) && colours.cardinality() < Painting.this.colours;
    }
  }
}
