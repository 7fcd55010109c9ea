package dev.slipway.engine.commit;

import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.model.CommitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reverts and what they revert, cancelled out where a range has both.
 *
 * <p>Goes from the newest to the oldest, so that a revert that is itself reverted takes nothing
 * back. The revert of a merge takes back all that the merge brought.
 */
final class Reverts {

  private final MergedSides sides;
  private final NavigableMap<String, CommitId> byHex = new TreeMap<>();

  /** By bare title, the commits that are older than the one that is looked at, newest first. */
  private final Map<String, Deque<CommitId>> older = new HashMap<>();

  private final Map<CommitId, CommitId> revertedBy = new HashMap<>();
  private final Map<CommitId, CommitId> reverting = new HashMap<>();

  private Reverts(List<ParsedMessage> told) {
    sides = new MergedSides(told.stream().map(ParsedMessage::commit).toList());
    told.forEach(
        message -> {
          byHex.put(message.commit().id().hex(), message.commit().id());
          sameTitled(message).add(message.commit().id());
        });
  }

  /** {@code told}, newest first, without the changes that cancel out. */
  static List<ParsedMessage> net(List<ParsedMessage> told) {
    Reverts reverts = new Reverts(told);
    told.forEach(reverts::pair);
    return told.stream().map(reverts::netted).toList();
  }

  private void pair(ParsedMessage message) {
    sameTitled(message).remove();
    if (!revertedBy.containsKey(message.commit().id())) {
      Revert.in(message).ifPresent(revert -> pair(message.commit().id(), revert));
    }
  }

  /** A revert that also names a commit outside the range has still something to tell. */
  private void pair(CommitId id, Revert revert) {
    List<CommitId> named = revert.ids().stream().flatMap(name -> byId(name).stream()).toList();
    List<CommitId> targets = named.isEmpty() ? nearest(revert.title()) : named;
    targets.forEach(target -> takeBack(target, id));
    if (!targets.isEmpty() && targets.size() >= revert.ids().size()) {
      reverting.put(id, targets.get(0));
    }
  }

  private void takeBack(CommitId target, CommitId revert) {
    revertedBy.putIfAbsent(target, revert);
    sides.broughtBy(target).forEach(brought -> revertedBy.putIfAbsent(brought, revert));
  }

  /** The newest of the older commits with a title, best one that nothing has reverted yet. */
  private List<CommitId> nearest(String title) {
    Deque<CommitId> titled = older.getOrDefault(title, new ArrayDeque<>());
    return titled.stream()
        .filter(id -> !revertedBy.containsKey(id))
        .findFirst()
        .or(() -> Optional.ofNullable(titled.peek()))
        .stream()
        .toList();
  }

  private Optional<CommitId> byId(String start) {
    return Optional.ofNullable(byHex.ceilingEntry(start))
        .filter(entry -> entry.getKey().startsWith(start))
        .map(Map.Entry::getValue);
  }

  private Deque<CommitId> sameTitled(ParsedMessage message) {
    return older.computeIfAbsent(
        Titles.bare(message.commit().subject()), title -> new ArrayDeque<>());
  }

  private ParsedMessage netted(ParsedMessage message) {
    CommitId id = message.commit().id();
    if (revertedBy.containsKey(id)) {
      return without(message, List.of(), "reverted by " + revertedBy.get(id).abbreviated());
    }
    if (reverting.containsKey(id)) {
      List<ConventionalCommit> others =
          message.changes().stream().filter(change -> !Revert.isTold(change)).toList();
      return without(message, others, "reverts " + reverting.get(id).abbreviated());
    }
    return message;
  }

  /** The message with {@code changes} alone; its header is dropped for this reason and no other. */
  private static ParsedMessage without(
      ParsedMessage message, List<ConventionalCommit> changes, String why) {
    String subject = message.commit().subject();
    List<Dropped> dropped = new ArrayList<>();
    dropped.add(new Dropped(message.commit().id(), subject, Reason.REVERTED, why));
    message.dropped().stream().filter(it -> !it.line().equals(subject)).forEach(dropped::add);
    return new ParsedMessage(message.commit(), changes, dropped);
  }
}
