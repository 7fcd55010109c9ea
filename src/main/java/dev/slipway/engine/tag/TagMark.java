package dev.slipway.engine.tag;

import dev.slipway.model.CommitId;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the tag that the remote has is the one of the release: its receipt is asked, and of what
 * no receipt tells, where it can be reached from.
 *
 * @param recorded the commit that it was made on; empty where no receipt tells
 * @param actual the commit that it stands on; empty where it does not
 */
public record TagMark(State state, Optional<CommitId> recorded, Optional<CommitId> actual) {

  /** What a tag is worth. */
  public enum State {
    /** There is none, and there was none. */
    NONE,
    /** It stands where the receipt says, or came before receipts did. */
    GENUINE,
    /** No receipt tells of it, and no branch that tags are on contains it. */
    FOREIGN,
    /** It stands elsewhere than where it was made. */
    MOVED,
    /** It was made, and is not there any more. */
    GONE
  }

  /**
   * @param receipt of the release that has the tag's name
   * @param reached whether a branch that tags are on contains a commit
   */
  public static TagMark of(
      Receipt receipt, Optional<CommitId> actual, Predicate<CommitId> reached) {
    Optional<CommitId> recorded =
        receipt.lastMove("refs/tags/" + receipt.release()).flatMap(Move::commit);
    return new TagMark(state(recorded, actual, reached), recorded, actual);
  }

  private static State state(
      Optional<CommitId> recorded, Optional<CommitId> actual, Predicate<CommitId> reached) {
    if (actual.isEmpty()) {
      return recorded.isEmpty() ? State.NONE : State.GONE;
    }
    if (recorded.isPresent()) {
      return recorded.equals(actual) ? State.GENUINE : State.MOVED;
    }
    return reached.test(actual.get()) ? State.GENUINE : State.FOREIGN;
  }

  /** Whether the release is tagged. */
  public boolean isGenuine() {
    return state == State.GENUINE;
  }

  /** What is to be said of a tag, a sentence without its stop. */
  public String words(String tag) {
    String made = recorded.map(CommitId::abbreviated).orElse("");
    String stands = actual.map(CommitId::abbreviated).orElse("");
    return switch (state) {
      case NONE -> "%s is not tagged".formatted(tag);
      case GENUINE -> "%s stands on %s".formatted(tag, stands);
      case FOREIGN ->
          "%s stands on %s, of which no receipt tells and which no branch has that tags are on"
              .formatted(tag, stands);
      case MOVED -> "%s was made on %s and stands on %s now".formatted(tag, made, stands);
      case GONE -> "%s was made on %s and is gone from the remote".formatted(tag, made);
    };
  }
}
