package dev.slipway.engine.tag;

import dev.slipway.engine.guard.Situation;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.TagProblems;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import java.util.Optional;

/** What the receipt remembers of the release's tag, beside the tag as it stands (F32). */
public record TagRecord(Receipt receipt, Situation situation) {

  /**
   * Whether it was made, and stands where it was made.
   *
   * @throws ProblemException {@code SLIP-766} when it stands elsewhere, {@code SLIP-767} when it is
   *     gone
   */
  public boolean stands() {
    Optional<CommitId> recorded = recorded();
    recorded.ifPresent(this::compare);
    return recorded.isPresent();
  }

  /** The commit that it was made on; empty when it was not made. */
  public Optional<CommitId> recorded() {
    return receipt.lastMove("refs/tags/" + receipt.release()).flatMap(Move::commit);
  }

  private void compare(CommitId recorded) {
    Optional<CommitId> actual = situation.tag(receipt.release());
    if (!actual.equals(Optional.of(recorded))) {
      throw new ProblemException(problem(recorded, actual));
    }
  }

  private Problem problem(CommitId recorded, Optional<CommitId> actual) {
    String tag = receipt.release();
    return actual
        .map(there -> TagProblems.moved(tag, recorded.abbreviated(), there.abbreviated()))
        .orElseGet(() -> TagProblems.gone(tag, recorded.abbreviated()));
  }
}
