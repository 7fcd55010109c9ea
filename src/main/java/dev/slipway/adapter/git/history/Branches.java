package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;

/** Where refs stand in this repository: its own, and the remote's branches as last seen. */
final class Branches {

  private final GitRepository repository;
  private final String tracking;

  Branches(GitRepository repository, String remote) {
    this.repository = repository;
    this.tracking =
        repository.isOwnRemote() ? Constants.R_HEADS : Constants.R_REMOTES + remote + "/";
  }

  Optional<BranchName> defaultBranch() {
    return target(tracking + Constants.HEAD, tracking)
        .or(() -> target(Constants.HEAD, Constants.R_HEADS));
  }

  /** The branch that a symbolic ref names, even where that branch has no commit yet. */
  private Optional<BranchName> target(String symbolic, String prefix) {
    return ref(symbolic)
        .filter(Ref::isSymbolic)
        .map(ref -> ref.getTarget().getName())
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(BranchName::isValid)
        .map(BranchName::new);
  }

  Optional<CommitId> local(BranchName branch) {
    return commit(branch.ref());
  }

  Optional<CommitId> tracking(BranchName branch) {
    return commit(tracking + branch);
  }

  /** Every branch of the remote as last seen, by name. */
  SortedMap<BranchName, CommitId> tracking() {
    SortedMap<BranchName, CommitId> found = new TreeMap<>();
    try {
      for (Ref ref : repository.jgit().getRefDatabase().getRefsByPrefix(tracking)) {
        String name = ref.getName().substring(tracking.length());
        if (!ref.isSymbolic() && BranchName.isValid(name)) {
          found.put(new BranchName(name), Ids.commit(ref.getObjectId()));
        }
      }
      return found;
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  /** The tags here by their full names, with the ids of the very objects. */
  Map<String, String> tags() {
    try {
      Map<String, String> found = new TreeMap<>();
      for (Ref ref : repository.jgit().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
        found.put(ref.getName(), ref.getObjectId().name());
      }
      return found;
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private Optional<CommitId> commit(String name) {
    return ref(name).map(Ref::getObjectId).map(Ids::commit);
  }

  private Optional<Ref> ref(String name) {
    try {
      return Optional.ofNullable(repository.jgit().exactRef(name));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }
}
