package dev.slipway.engine.promotion;

import dev.slipway.model.TreeId;
import java.util.List;
import java.util.Optional;

/**
 * What a merge of the branch into production would make, as tried in memory.
 *
 * @param tree empty when there are conflicts
 * @param conflicts paths, sorted
 * @param untested paths where the merge differs from the branch, whose files were tested; sorted
 */
public record Trial(Optional<TreeId> tree, List<String> conflicts, List<String> untested) {

  public Trial {
    conflicts = List.copyOf(conflicts);
    untested = List.copyOf(untested);
  }

  /** Whether the merge is clean, and makes just what was tested. */
  public boolean isAsTested() {
    return conflicts.isEmpty() && untested.isEmpty();
  }
}
