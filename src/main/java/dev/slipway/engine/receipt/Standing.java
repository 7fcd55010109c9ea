package dev.slipway.engine.receipt;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How refs stand now, to be held against what is remembered.
 *
 * @param remote branches and tags of the remote, full name to object id
 * @param here tags of this clone, likewise
 * @param tagged tags of the remote with the commits that they lead to, by name
 * @param tree the files of a commit; empty where the commit is not to be had
 * @param production the branch that tags are reachable from, and whether it contains a commit;
 *     empty where no flow is configured
 */
public record Standing(
    Map<String, String> remote,
    Map<String, String> here,
    SortedMap<String, CommitId> tagged,
    Function<CommitId, Optional<TreeId>> tree,
    Optional<Production> production) {

  public Standing {
    remote = Map.copyOf(remote);
    here = Map.copyOf(here);
  }

  /**
   * Where releases end up.
   *
   * @param contains whether it, or a line, still has a commit
   */
  public record Production(String branch, Predicate<CommitId> contains) {}
}
