package dev.slipway.adapter.record;

import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.TreeId;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.model.receipt.Operator;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tests remember. */
final class Entries {

  static final String RELEASE = "v1.2.0";
  static final Operator ADA = new Operator(new Person("Ada", "ada@example.org"), "build-7", 4711);

  private static final CommitId COMMIT = new CommitId("1".repeat(40));
  private static final TreeId TREE = new TreeId("2".repeat(40));

  private Entries() {}

  static ReceiptEntry entry(Deed deed) {
    return new ReceiptEntry(
        RELEASE,
        deed,
        Instant.parse("2026-04-05T06:07:08Z"),
        ADA,
        "ab".repeat(32),
        List.of(
            new GuardResult("changelog section", Verdict.PASSED, "3 entries under 1.2.0"),
            new GuardResult("checks", Verdict.SKIPPED, "the embedded forge has none")),
        List.of(
            new Approval(
                "go",
                "Ada <ada@example.org>",
                Instant.parse("2026-04-05T06:07:00Z"),
                "GO 1.2.0",
                COMMIT,
                TREE,
                Optional.of("#7"),
                Optional.empty())),
        ReceiptEntry.facts(Map.of("policy", "main@" + COMMIT, "odd", "a\uDCFCb\n\u001b[31m")));
  }
}
