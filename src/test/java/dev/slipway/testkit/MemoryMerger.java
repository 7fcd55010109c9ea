package dev.slipway.testkit;

import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.port.read.Range;
import dev.slipway.port.write.Merger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Merges in memory. Nothing ever conflicts, as commits there have no files. */
public record MemoryMerger(MemoryRepository repository) implements Merger {

  @Override
  public CommitId merge(CommitId base, CommitId head, MergeMethod method, String message) {
    if (repository.contains(base, head)) {
      return base;
    }
    return switch (method) {
      case MERGE -> repository.commit(message, base, head);
      case SQUASH -> repository.commit(message, base);
      case REBASE -> rebased(base, head);
    };
  }

  private CommitId rebased(CommitId base, CommitId head) {
    Range range = new Range(head, List.of(base), Boundaries.NONE, OptionalInt.empty());
    List<Commit> oldestFirst = new ArrayList<>(repository.lineage(range).commits());
    Collections.reverse(oldestFirst);
    CommitId tip = base;
    for (Commit commit : oldestFirst) {
      tip = repository.commit(commit.message(), tip);
    }
    return tip;
  }
}
