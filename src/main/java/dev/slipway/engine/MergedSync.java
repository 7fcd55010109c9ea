package dev.slipway.engine;

import dev.slipway.engine.guard.SectionsKept;
import dev.slipway.engine.guard.TextChange;
import dev.slipway.model.Commit;
import dev.slipway.model.TreeId;
import java.util.List;
import java.util.Optional;

/**
 * What comes of merging production into integration.
 *
 * @param missing what integration lacks, newest first
 * @param ahead whether integration has anything of its own
 * @param conflicts paths, sorted
 * @param tree of the merge; empty when there are conflicts
 * @param policy the policy files that differ then; with conflicts, those that differ now
 * @param sections of the changelog; empty where none is kept, or while there are conflicts
 */
public record MergedSync(
    List<Commit> missing,
    boolean ahead,
    List<String> conflicts,
    Optional<TreeId> tree,
    List<TextChange> policy,
    Optional<SectionsKept> sections) {

  /** Nothing is missing, so nothing is merged. */
  public static final MergedSync NOTHING =
      new MergedSync(List.of(), false, List.of(), Optional.empty(), List.of(), Optional.empty());

  public MergedSync {
    missing = List.copyOf(missing);
    conflicts = List.copyOf(conflicts);
    policy = List.copyOf(policy);
  }

  boolean isClean() {
    return conflicts.isEmpty();
  }
}
