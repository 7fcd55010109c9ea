package dev.slipway.engine.promotion;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A promotion as the receipt remembers it: what production is to have, computed before anything is
 * merged.
 *
 * @param mode {@link Mode#MERGE} or {@link Mode#METADATA}
 * @param head the branch of the pull request
 * @param source the commit that is promoted
 * @param onto where production stood
 * @param expected the files that production has once it is merged there
 */
public record Promotion(
    Mode mode, BranchName head, CommitId source, CommitId onto, TreeId expected) {

  private static final String MODE = "mode";
  private static final String HEAD = "pull request from";
  private static final String SOURCE = "promoted commit";
  private static final String ONTO = "production commit";
  private static final String EXPECTED = "expected tree";

  /** The newest one that a receipt remembers. */
  public static Optional<Promotion> in(Receipt receipt) {
    return receipt.last(Deed.PROMOTE).map(Receipt.Recorded::entry).flatMap(Promotion::of);
  }

  /** Empty where an entry of another Slipway does not say it all. */
  private static Optional<Promotion> of(ReceiptEntry entry) {
    Map<String, String> facts = entry.facts();
    boolean whole = facts.keySet().containsAll(List.of(MODE, HEAD, SOURCE, ONTO, EXPECTED));
    return whole
        ? Optional.of(
            new Promotion(
                Mode.valueOf(facts.get(MODE).toUpperCase(Locale.ROOT)),
                new BranchName(facts.get(HEAD)),
                new CommitId(facts.get(SOURCE)),
                new CommitId(facts.get(ONTO)),
                new TreeId(facts.get(EXPECTED))))
        : Optional.empty();
  }

  /** For the receipt and for people, by name. */
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of(
            MODE,
            mode.name().toLowerCase(Locale.ROOT),
            HEAD,
            head.name(),
            SOURCE,
            source.hex(),
            ONTO,
            onto.hex(),
            EXPECTED,
            expected.hex(),
            "merge with",
            method()));
  }

  /** How the pull request is to be merged, in words. */
  public String method() {
    return mode == Mode.MERGE ? "a merge commit" : "a squash or a merge commit";
  }
}
