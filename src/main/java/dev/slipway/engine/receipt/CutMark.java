package dev.slipway.engine.receipt;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest cut of a branch, as the receipt remembers it: an entry that only holds an approval of
 * a later day moved nothing, and is none.
 *
 * @param commit where the branch stood then
 * @param source the branch that it was cut from
 */
public record CutMark(CommitId commit, Instant at, Person by, Optional<BranchName> source) {

  public static Optional<CutMark> of(Receipt receipt, BranchName branch) {
    return receipt.entries().stream()
        .filter(each -> each.entry().deed().equals(Deed.CUT))
        .flatMap(each -> of(each, branch))
        .reduce((older, newer) -> newer);
  }

  private static Stream<CutMark> of(Receipt.Recorded cut, BranchName branch) {
    Optional<BranchName> source =
        Optional.ofNullable(cut.entry().facts().get("source"))
            .map(text -> text.substring(0, Math.max(0, text.lastIndexOf('@'))))
            .filter(BranchName::isValid)
            .map(BranchName::new);
    return cut.moves().stream()
        .filter(move -> move.ref().equals(branch.ref()))
        .flatMap(move -> move.commit().stream())
        .map(commit -> new CutMark(commit, cut.entry().at(), cut.entry().by().person(), source));
  }
}
