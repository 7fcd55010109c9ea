package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.tag.TagMessage;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.receipt.Approval;
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

/** A recovery's tag lacked two of the three lines that the policy demands, and its first line. */
class F33Test {

  private static final FlowConfig FLOW = Situations.flow("flow: release-branch\n");
  private static final TagMessage WANTED =
      TagMessage.of(
          FLOW, new VersionReader(FLOW.version()).read("0.6.6-preview.1"), approvedAtCut());

  private static Receipt approvedAtCut() {
    Approval recovery =
        new Approval(
            "recovery",
            "Ada <ada@example.org>",
            Situations.NOW,
            "RECOVERY 0.6.6-preview.1",
            new CommitId("1".repeat(40)),
            new TreeId("2".repeat(40)),
            Optional.of("12"),
            Optional.of("the index was down"));
    ReceiptEntry cut =
        new ReceiptEntry(
            "v0.6.6-preview.1",
            Deed.CUT,
            Situations.NOW,
            Situations.ADA,
            "",
            List.of(),
            List.of(recovery),
            new TreeMap<>(Map.of()));
    return new Receipt(
        cut.release(),
        Optional.empty(),
        List.of(new Recorded(1, Optional.empty(), "", cut, List.of())));
  }

  @Test
  void the_tag_says_all_that_the_policy_demands_in_whole_lines() {
    assertThat(WANTED.text())
        .isEqualTo(
            """
            Release v0.6.6-preview.1

            recovery-release: true
            recovery-issue: #12
            recovery-confirmation: RECOVERY 0.6.6-preview.1""");
  }
}
