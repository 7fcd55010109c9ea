package dev.slipway.engine.promotion;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import dev.slipway.model.receipt.Receipt;
import java.util.List;
import java.util.Optional;

/**
 * The release that is promoted.
 *
 * @param metadata at the promoted commit
 * @param arrived whether production's own files say the version and tell of it
 * @param edits that give production its files; empty when production has them
 * @param expected the files of production with those edits
 * @param others paths that differ between the promoted commit and production besides, sorted
 * @param lacking tags of production's releases that the promoted commit knows nothing of
 * @param standing the clean branch of the metadata; empty while there is none
 */
public record Released(
    PolicyVersion version,
    Metadata metadata,
    boolean arrived,
    List<FileEdit> edits,
    TreeId expected,
    List<String> others,
    List<String> lacking,
    Optional<Standing> standing,
    Receipt receipt,
    PromotionCheck check) {

  public Released {
    edits = List.copyOf(edits);
    others = List.copyOf(others);
    lacking = List.copyOf(lacking);
  }

  /**
   * Where the clean branch stands.
   *
   * @param current whether it is production with the edits, and nothing else
   */
  public record Standing(CommitId tip, boolean current) {}

  public String tag() {
    return receipt.release();
  }
}
