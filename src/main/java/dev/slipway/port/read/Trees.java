package dev.slipway.port.read;

import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import java.util.List;
import java.util.Optional;

/** What files commits have, and what they would have together. Nothing is written for an answer. */
public interface Trees {

  TreeId of(CommitId commit);

  /** The paths whose files differ, sorted. */
  List<String> differing(TreeId one, TreeId other);

  /** A file's text, as {@link dev.slipway.model.Utf8Text} decodes it; empty where no file is. */
  Optional<String> text(TreeId tree, String path);

  /** The files of a commit with some changed. */
  TreeId edited(CommitId base, List<FileEdit> edits);

  /** What a merge of {@code head} into {@code base} would have, by three-way merge. */
  Trial merge(CommitId base, CommitId head);

  /** What {@code base} would have with the change of {@code picked} made anew on it. */
  Trial pick(CommitId base, CommitId picked);

  /**
   * What came of trying.
   *
   * @param tree empty when there are conflicts
   * @param conflicts paths, sorted
   */
  record Trial(Optional<TreeId> tree, List<String> conflicts) {

    public Trial {
      conflicts = List.copyOf(conflicts);
    }
  }
}
