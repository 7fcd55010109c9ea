package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Tag;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteRefs;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the remote's branches and tags stood when they were last fetched. Asks no network. */
public final class LastSeenRefs implements RemoteRefs {

  private final Branches branches;
  private final History history;

  public LastSeenRefs(GitRepository repository, String remote, History history) {
    this.branches = new Branches(repository, remote);
    this.history = history;
  }

  @Override
  public Optional<CommitId> branch(BranchName branch) {
    return branches.tracking(branch);
  }

  /** What was never seen may be there all the same. */
  @Override
  public boolean lacks(BranchName branch) {
    return false;
  }

  @Override
  public Optional<CommitId> tag(String name) {
    return history.tags().stream()
        .filter(tag -> tag.name().equals(name))
        .findFirst()
        .map(Tag::commit);
  }

  @Override
  public SortedMap<BranchName, CommitId> branches() {
    return branches.tracking();
  }

  @Override
  public SortedMap<String, CommitId> tagged() {
    SortedMap<String, CommitId> tagged = new TreeMap<>();
    history.tags().forEach(tag -> tagged.put(tag.name(), tag.commit()));
    return tagged;
  }

  @Override
  public Map<String, String> objects() {
    Map<String, String> objects = branches.tags();
    branches().forEach((name, tip) -> objects.put(name.ref(), tip.hex()));
    return objects;
  }
}
