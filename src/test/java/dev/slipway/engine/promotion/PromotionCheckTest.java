package dev.slipway.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.promotion.PromotionCheck.Landing;
import dev.slipway.engine.promotion.PromotionCheck.State;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.testkit.Situations;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionCheckTest {

  private static final CommitId LANDED = Situations.commit(3);

  @ParameterizedTest(name = "{0}, contained {1}, differing {2}: {3}")
  @CsvSource({
    "MERGE,    true,  false, RIGHT",
    "MERGE,    false, false, WRONG_METHOD",
    "MERGE,    true,  true,  DIFFERS",
    "METADATA, false, false, RIGHT",
    "METADATA, true,  false, RIGHT",
    "METADATA, false, true,  DIFFERS",
  })
  void what_landed_is_judged(Mode mode, boolean contains, boolean differs, State state) {
    List<String> paths = differs ? List.of("a.txt") : List.of();

    PromotionCheck check =
        PromotionCheck.of(promotion(mode), Optional.of(new Landing(LANDED, contains, paths)));

    assertThat(check.state()).isEqualTo(state);
    assertThat(check.isProven()).isEqualTo(!differs);
  }

  @Test
  void what_is_not_there_is_open() {
    PromotionCheck check = PromotionCheck.of(promotion(Mode.MERGE), Optional.empty());

    assertThat(check.words("main")).isEqualTo("it is not merged into main yet");
  }

  @Test
  void what_differs_is_named() {
    PromotionCheck check =
        PromotionCheck.of(
            promotion(Mode.MERGE), Optional.of(new Landing(LANDED, true, List.of("a.txt"))));

    assertThat(check.words("main")).endsWith("with other files than expected: a.txt");
  }

  @Test
  void a_promotion_is_read_back_from_the_receipt_as_it_was_written() {
    Promotion written = promotion(Mode.METADATA);
    ReceiptEntry entry =
        new ReceiptEntry(
            "v1.1.0",
            Deed.PROMOTE,
            Situations.NOW,
            Situations.ADA,
            "",
            List.of(),
            List.of(),
            new TreeMap<>(written.facts()));
    Recorded recorded = new Recorded(1, Optional.empty(), "", entry, List.of());

    assertThat(Promotion.in(new Receipt("v1.1.0", Optional.empty(), List.of(recorded))))
        .contains(written);
  }

  private static Promotion promotion(Mode mode) {
    return new Promotion(
        mode,
        new BranchName("release/1.1.0"),
        Situations.commit(1),
        Situations.commit(2),
        new TreeId("4".repeat(40)));
  }
}
