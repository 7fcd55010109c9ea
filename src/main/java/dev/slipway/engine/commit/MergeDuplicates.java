package dev.slipway.engine.commit;

import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merge commits whose body repeats, as the title of their pull request, what a commit that they
 * brought tells. One entry remains: the original's.
 */
final class MergeDuplicates {

  private final MergedSides sides;
  private final Map<String, List<ConventionalCommit>> byTitle = new HashMap<>();

  private MergeDuplicates(List<ParsedMessage> told) {
    sides = new MergedSides(told.stream().map(ParsedMessage::commit).toList());
    told.stream()
        .flatMap(message -> message.changes().stream())
        .filter(change -> ChangeType.isUsual(change.type()))
        .forEach(this::index);
  }

  static List<ParsedMessage> fold(List<ParsedMessage> told) {
    MergeDuplicates duplicates = new MergeDuplicates(told);
    return told.stream()
        .map(message -> message.commit().isMerge() ? duplicates.folded(message) : message)
        .toList();
  }

  private void index(ConventionalCommit change) {
    byTitle.computeIfAbsent(Titles.bare(change.header()), title -> new ArrayList<>()).add(change);
  }

  private ParsedMessage folded(ParsedMessage merge) {
    List<ConventionalCommit> changes = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>(merge.dropped());
    for (ConventionalCommit change : merge.changes()) {
      original(change, merge.commit())
          .ifPresentOrElse(
              original -> dropped.add(duplicate(change, merge.commit(), original)),
              () -> changes.add(change));
    }
    return new ParsedMessage(merge.commit(), changes, dropped);
  }

  /** The commit that {@code merge} brought and whose change {@code copy} repeats. */
  private Optional<CommitId> original(ConventionalCommit copy, Commit merge) {
    List<CommitId> same =
        byTitle.getOrDefault(Titles.bare(copy.header()), List.of()).stream()
            .filter(change -> saysAll(change, copy))
            .flatMap(change -> change.id().stream())
            .filter(id -> !id.equals(merge.id()))
            .toList();
    Set<CommitId> side = same.isEmpty() ? Set.of() : sides.broughtBy(merge.id());
    return same.stream().filter(side::contains).findFirst();
  }

  /** Whether nothing that a version is decided by is lost when {@code change} stands for both. */
  private static boolean saysAll(ConventionalCommit change, ConventionalCommit copy) {
    return (change.isBreaking() || !copy.isBreaking())
        && change.releaseAs().containsAll(copy.releaseAs());
  }

  private static Dropped duplicate(ConventionalCommit copy, Commit merge, CommitId original) {
    return new Dropped(
        merge.id(),
        copy.header(),
        Reason.MERGE_DUPLICATE,
        "the title of what it merges, told by " + original.abbreviated());
  }
}
