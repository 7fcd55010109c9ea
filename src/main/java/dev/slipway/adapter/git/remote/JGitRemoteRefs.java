package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.Ids;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.port.read.RemoteRefs;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;

/** Where the remote's branches and tags stand: asked once, at the first question. */
public final class JGitRemoteRefs implements RemoteRefs {

  private final GitRemote remote;
  private Optional<Map<String, Ref>> refs = Optional.empty();

  public JGitRemoteRefs(GitRemote remote) {
    this.remote = remote;
  }

  @Override
  public Optional<CommitId> branch(BranchName branch) {
    return ref(branch.ref()).map(Ref::getObjectId).map(Ids::commit);
  }

  @Override
  public Optional<CommitId> tag(String name) {
    return ref(Constants.R_TAGS + name).map(JGitRemoteRefs::peeled).map(Ids::commit);
  }

  private static ObjectId peeled(Ref tag) {
    return Optional.ofNullable(tag.getPeeledObjectId()).orElse(tag.getObjectId());
  }

  private Optional<Ref> ref(String name) {
    return Optional.ofNullable(all().get(name));
  }

  private Map<String, Ref> all() {
    if (refs.isEmpty()) {
      refs = Optional.of(remote.fetch(Constants.R_HEADS, Constants.R_TAGS));
    }
    return refs.get();
  }

  @Override
  public SortedMap<BranchName, CommitId> branches() {
    SortedMap<BranchName, CommitId> branches = new TreeMap<>();
    below(Constants.R_HEADS)
        .forEach(
            (name, ref) -> {
              if (BranchName.isValid(name)) {
                branches.put(new BranchName(name), Ids.commit(ref.getObjectId()));
              }
            });
    return branches;
  }

  @Override
  public SortedMap<String, CommitId> tagged() {
    SortedMap<String, CommitId> tagged = new TreeMap<>();
    below(Constants.R_TAGS).forEach((name, ref) -> tagged.put(name, Ids.commit(peeled(ref))));
    return tagged;
  }

  private Map<String, Ref> below(String prefix) {
    Map<String, Ref> found = new TreeMap<>();
    all()
        .forEach(
            (name, ref) -> {
              if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), ref);
              }
            });
    return found;
  }

  @Override
  public Map<String, String> objects() {
    return all().values().stream()
        .collect(Collectors.toMap(Ref::getName, ref -> ref.getObjectId().name()));
  }
}
