package dev.slipway.engine.policy;

import dev.slipway.engine.policy.DevelopmentVersion.Nearest;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the tag that a commit is nearest to: the one that contains most of what it contains, and of
 * two, the higher version.
 */
public final class NearestTag {

  private final Map<CommitId, List<CommitId>> parents = new HashMap<>();
  private final int size;

  /**
   * @param history everything that the commit contains, itself included
   */
  public NearestTag(List<Commit> history) {
    history.forEach(commit -> parents.put(commit.id(), commit.parents()));
    this.size = history.size();
  }

  /**
   * A tag that is a release.
   *
   * @param name the tag's
   */
  public record Release(String name, ReleaseVersion version, CommitId commit) {}

  /** Empty when the commit contains none. */
  public Optional<Nearest> to(CommitId head, List<Release> releases) {
    Map<CommitId, Release> highest = new HashMap<>();
    releases.forEach(each -> highest.merge(each.commit(), each, NearestTag::higher));
    return first(head, highest).stream()
        .map(highest::get)
        .map(each -> new Nearest(each.name(), each.version(), size - reached(each.commit()).size()))
        .min(
            Comparator.comparingInt(Nearest::distance)
                .thenComparing(Nearest::version, Comparator.reverseOrder()));
  }

  private static Release higher(Release one, Release other) {
    return one.version().compareTo(other.version()) >= 0 ? one : other;
  }

  /** The tagged commits that are met first on every way down; behind those, none is nearer. */
  private Set<CommitId> first(CommitId head, Map<CommitId, Release> tagged) {
    Set<CommitId> met = new HashSet<>();
    walk(
        head,
        commit -> {
          boolean found = tagged.containsKey(commit);
          if (found) {
            met.add(commit);
          }
          return !found;
        });
    return met;
  }

  private Set<CommitId> reached(CommitId from) {
    return walk(from, commit -> true);
  }

  private Set<CommitId> walk(CommitId from, Predicate<CommitId> goesOn) {
    Set<CommitId> seen = new HashSet<>(Set.of(from));
    Deque<CommitId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      CommitId commit = open.remove();
      if (goesOn.test(commit)) {
        parents.getOrDefault(commit, List.of()).stream().filter(seen::add).forEach(open::add);
      }
    }
    return seen;
  }
}
