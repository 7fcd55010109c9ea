package dev.slipway.engine.receipt;

import dev.slipway.engine.promotion.Promotion;
import dev.slipway.model.CommitId;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.util.List;
import java.util.stream.Stream;

/** The commits up to which a release told its history, as its receipt remembers it. */
public final class ToldCommits {

  private ToldCommits() {}

  /** Where the release was cut, and what was promoted of it. */
  public static List<CommitId> of(Receipt receipt) {
    Stream<CommitId> cut =
        receipt.entries().stream()
            .filter(each -> each.entry().deed().equals(Deed.CUT))
            .flatMap(each -> each.moves().stream())
            .map(Move::commit)
            .flatMap(commit -> commit.stream());
    Stream<CommitId> promoted = Promotion.in(receipt).map(Promotion::source).stream();
    return Stream.concat(cut, promoted).distinct().toList();
  }
}
