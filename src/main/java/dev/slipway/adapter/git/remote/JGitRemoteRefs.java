package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.Ids;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.port.read.RemoteRefs;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    if (refs.isEmpty()) {
      refs = Optional.of(remote.fetch(Constants.R_HEADS, Constants.R_TAGS));
    }
    return Optional.ofNullable(refs.get().get(name));
  }

  @Override
  public SortedMap<BranchName, CommitId> branches() {
    throw new UnsupportedOperationException("CONTRACT");
  }

  @Override
  public SortedMap<String, CommitId> tagged() {
    throw new UnsupportedOperationException("CONTRACT");
  }
}
