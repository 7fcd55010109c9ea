package dev.slipway.engine.release;

import static java.util.Comparator.comparing;

import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A history cut into releases: each commit belongs to the oldest release that contains it, by the
 * graph and not by dates, so that lines that were kept side by side stay apart.
 */
public final class Timeline {

  private final Map<CommitId, Commit> commits = new HashMap<>();
  private final Map<CommitId, Integer> owners = new HashMap<>();

  private Timeline(List<Commit> commits) {
    commits.forEach(commit -> this.commits.put(commit.id(), commit));
  }

  /**
   * The commits of one release.
   *
   * @param tag empty for what is not released yet
   * @param previous the newest release that this one contains
   * @param commits newest first
   */
  public record Era(Optional<Tag> tag, Optional<Tag> previous, List<Commit> commits) {

    public Era {
      commits = List.copyOf(commits);
    }
  }

  /**
   * What is not released yet, where there is any, then the releases, newest first.
   *
   * @param commits newest first, the whole history of a head
   * @param tags of releases, in any order; those that the head does not contain are left out
   */
  public static List<Era> of(List<Commit> commits, List<Tag> tags) {
    Timeline timeline = new Timeline(commits);
    List<Tag> oldestFirst = timeline.oldestFirst(tags, commits);
    List<OptionalInt> previous = new ArrayList<>();
    oldestFirst.forEach(tag -> previous.add(timeline.claim(tag.commit(), previous.size())));
    commits.stream()
        .findFirst()
        .ifPresent(head -> previous.add(timeline.claim(head.id(), previous.size())));
    return timeline.eras(commits, oldestFirst, previous);
  }

  private List<Tag> oldestFirst(List<Tag> tags, List<Commit> newestFirst) {
    Map<CommitId, Integer> position = parentsFirst(newestFirst);
    return tags.stream()
        .filter(tag -> commits.containsKey(tag.commit()))
        .sorted(
            comparing((Tag tag) -> position.get(tag.commit()))
                .thenComparing(Tag::created)
                .thenComparing(Tag::name))
        .toList();
  }

  /** The place of each commit in an order that has every parent before its children. */
  private Map<CommitId, Integer> parentsFirst(List<Commit> newestFirst) {
    Map<CommitId, Integer> position = new HashMap<>();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      place(newestFirst.get(i), position);
    }
    return position;
  }

  private void place(Commit start, Map<CommitId, Integer> position) {
    Deque<Commit> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Commit commit = open.peek();
      List<Commit> missing =
          parents(commit).stream().filter(each -> !position.containsKey(each.id())).toList();
      if (missing.isEmpty()) {
        position.putIfAbsent(open.pop().id(), position.size());
      } else {
        missing.forEach(open::push);
      }
    }
  }

  private List<Commit> parents(Commit commit) {
    return commit.parents().stream().filter(commits::containsKey).map(commits::get).toList();
  }

  /** Gives what {@code tip} contains and nobody owns to {@code owner}; answers whom it met. */
  private OptionalInt claim(CommitId tip, int owner) {
    OptionalInt newest = OptionalInt.empty();
    Deque<CommitId> open = new ArrayDeque<>(List.of(tip));
    while (!open.isEmpty()) {
      CommitId id = open.pop();
      Integer other = owners.putIfAbsent(id, owner);
      if (other == null) {
        parents(commits.get(id)).forEach(parent -> open.push(parent.id()));
      } else if (other != owner) {
        newest = OptionalInt.of(Math.max(other, newest.orElse(other)));
      }
    }
    return newest;
  }

  private List<Era> eras(List<Commit> all, List<Tag> tags, List<OptionalInt> previous) {
    List<List<Commit>> owned = new ArrayList<>();
    previous.forEach(each -> owned.add(new ArrayList<>()));
    all.forEach(commit -> owned.get(owners.get(commit.id())).add(commit));
    List<Era> eras = new ArrayList<>();
    for (int i = previous.size() - 1; i >= 0; i--) {
      boolean released = i < tags.size();
      if (released || !owned.get(i).isEmpty()) {
        Optional<Tag> tag = released ? Optional.of(tags.get(i)) : Optional.empty();
        OptionalInt met = previous.get(i);
        Optional<Tag> before =
            met.isPresent() ? Optional.of(tags.get(met.getAsInt())) : Optional.empty();
        eras.add(new Era(tag, before, owned.get(i)));
      }
    }
    return eras;
  }
}
