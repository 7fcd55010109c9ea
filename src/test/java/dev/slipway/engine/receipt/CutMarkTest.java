package dev.slipway.engine.receipt;

import static dev.slipway.testkit.Situations.ADA;
import static dev.slipway.testkit.Situations.NOW;
import static dev.slipway.testkit.Situations.commit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.BranchName;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CutMarkTest {

  private static final BranchName BRANCH = new BranchName("release/1.2.0");

  @Test
  void the_cut_is_the_entry_that_moved_the_branch() {
    Receipt receipt = receipt(cut(3, Duration.ofHours(3)), approved(Duration.ofHours(1)));

    CutMark cut = CutMark.of(receipt, BRANCH).orElseThrow();

    assertThat(cut.at()).isEqualTo(NOW.minus(Duration.ofHours(3)));
    assertThat(cut.by()).isEqualTo(ADA.person());
    assertThat(cut.commit()).isEqualTo(commit(3));
    assertThat(cut.source()).contains(new BranchName("develop"));
  }

  @Test
  void of_two_cuts_the_newer_one_counts() {
    Receipt receipt = receipt(cut(3, Duration.ofHours(3)), cut(4, Duration.ofHours(2)));

    assertThat(CutMark.of(receipt, BRANCH)).map(CutMark::commit).contains(commit(4));
  }

  @Test
  void an_approval_alone_is_no_cut() {
    assertThat(CutMark.of(receipt(approved(Duration.ZERO)), BRANCH)).isEmpty();
  }

  private static Receipt receipt(Recorded... entries) {
    return new Receipt("v1.2.0", Optional.empty(), List.of(entries));
  }

  private static Recorded cut(int commit, Duration ago) {
    Move move =
        new Move(
            BRANCH.ref(),
            Optional.empty(),
            Optional.of(commit(commit).hex()),
            Optional.of(commit(commit)),
            Optional.empty());
    return recorded(ago, List.of(move));
  }

  private static Recorded approved(Duration ago) {
    return recorded(ago, List.of());
  }

  private static Recorded recorded(Duration ago, List<Move> moves) {
    ReceiptEntry entry =
        new ReceiptEntry(
            "v1.2.0",
            Deed.CUT,
            NOW.minus(ago),
            ADA,
            "",
            List.of(),
            List.of(),
            new TreeMap<>(Map.of("source", "develop@" + commit(2))));
    return new Recorded(1, Optional.empty(), "", entry, moves);
  }
}
