package dev.slipway.port.write;

import dev.slipway.model.CommitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records kept in the remote as commits under {@code refs/slipway/}, changed by compare-and-swap,
 * so that two clones that write at once never lose a change.
 */
public interface Ledger {

  /**
   * The newest entry, read from the remote now.
   *
   * @param name below {@code refs/slipway/}: {@code forge}
   */
  Page read(String name);

  /** What the ledger held at each of its entries, oldest first, read from the remote now. */
  List<Page> history(String name);

  /**
   * The names of all ledgers below a prefix, sorted.
   *
   * @param prefix as in {@code receipts/}
   */
  List<String> names(String prefix);

  /** All ledgers below a prefix as they are now, brought here at once where that is cheaper. */
  default Shelf shelf(String prefix) {
    List<String> names = names(prefix);
    return new Shelf() {

      @Override
      public List<String> names() {
        return names;
      }

      @Override
      public List<Page> history(String name) {
        return Ledger.this.history(name);
      }
    };
  }

  /**
   * Puts {@code changes} on top of {@code seen} and pushes that, together with {@code alongside} in
   * one atomic push. Every file that {@code changes} does not name stays.
   *
   * @param changes path to new content; empty content deletes the file
   * @return false, and nothing is changed, when the ledger or one of {@code alongside} has moved
   *     since it was seen; the caller reads again and decides again
   */
  boolean append(
      String name,
      Page seen,
      Map<String, Optional<String>> changes,
      String message,
      List<RefUpdate> alongside);

  /** Ledgers that are read together. */
  interface Shelf {

    /** Sorted, each as {@link Ledger#history} takes it. */
    List<String> names();

    /** As {@link Ledger#history}, of one that is on this shelf. */
    List<Page> history(String name);
  }

  /**
   * What a ledger holds at one entry.
   *
   * @param entry empty when nothing was ever written
   * @param files path to content
   */
  record Page(Optional<CommitId> entry, Map<String, String> files) {

    public Page {
      files = Map.copyOf(files);
    }
  }

  /**
   * A ref that moves in the same push.
   *
   * @param ref full name
   * @param expected object id where it stands before; empty when it must not exist
   * @param to object id where it goes, a tag object's own; empty when it is deleted
   */
  record RefUpdate(String ref, Optional<String> expected, Optional<String> to) {}
}
