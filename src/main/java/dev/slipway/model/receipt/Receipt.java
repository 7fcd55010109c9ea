package dev.slipway.model.receipt;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a release, oldest first.
 *
 * @param head the newest entry's commit, on which the next one goes
 */
public record Receipt(String release, Optional<CommitId> head, List<Recorded> entries) {

  public Receipt {
    entries = List.copyOf(entries);
  }

  /** The receipt of a release of which nothing is remembered. */
  public static Receipt none(String release) {
    return new Receipt(release, Optional.empty(), List.of());
  }

  /**
   * An entry as it was written.
   *
   * @param number from 1
   * @param previous SHA-256 of the entry before, in lower-case hexadecimal digits; empty for the
   *     first
   * @param digest SHA-256 of this one as it is stored
   */
  public record Recorded(
      int number, Optional<String> previous, String digest, ReceiptEntry entry, List<Move> moves) {

    public Recorded {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A ref that moved with an entry.
   *
   * @param from object id before; empty when it was not there
   * @param to object id after, a tag object's own; empty when it was deleted
   * @param commit that {@code to} leads to
   * @param tree of that commit
   */
  public record Move(
      String ref,
      Optional<String> from,
      Optional<String> to,
      Optional<CommitId> commit,
      Optional<TreeId> tree) {}

  /** How a ref moved last, by whatever deed. */
  public Optional<Move> lastMove(String ref) {
    return entries.stream()
        .flatMap(each -> each.moves().stream())
        .filter(move -> move.ref().equals(ref))
        .reduce((older, newer) -> newer);
  }

  /** The newest entry of a deed. */
  public Optional<Recorded> last(ReceiptEntry.Deed deed) {
    return entries.stream()
        .filter(each -> each.entry().deed().equals(deed))
        .reduce((older, newer) -> newer);
  }
}
