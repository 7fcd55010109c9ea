package dev.slipway.engine.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.testkit.Situations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RetakeTest {

  @Test
  void a_tag_can_be_taken_back_while_nothing_is_out() {
    assertThat(Retake.isAllowed(receipt(Map.of("tag", "v1.0.0")))).isTrue();
  }

  @Test
  void i8_a_tag_stays_once_something_cannot_be_undone() {
    assertThat(Retake.isAllowed(receipt(Map.of(Retake.IRREVERSIBLE, "npm")))).isFalse();
  }

  private static Receipt receipt(Map<String, String> facts) {
    ReceiptEntry entry =
        new ReceiptEntry(
            "v1.0.0",
            Deed.TAG,
            Situations.NOW,
            Situations.ADA,
            "",
            List.of(),
            List.of(),
            new TreeMap<>(facts));
    Recorded recorded = new Recorded(1, Optional.empty(), "", entry, List.of());
    return new Receipt("v1.0.0", Optional.empty(), List.of(recorded));
  }
}
