package dev.slipway.adapter.git.write;

import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.CommitMaker;
import dev.slipway.adapter.git.object.CommitNode;
import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.JGitRemoteRefs;
import dev.slipway.adapter.git.remote.PushSession;
import dev.slipway.adapter.git.remote.RefMove;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.TagPusher;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TagBuilder;

/**
 * Pushes branches and tags. Makes their objects in the object store; HEAD, index, working tree and
 * the repository's own branches and tags stay as they are.
 */
public final class JGitPusher implements BranchPusher, TagPusher {

  private final GitRemote remote;
  private final Identity identity;
  private final CommitMaker commits;

  /**
   * @param clock when commits and tags are made
   */
  public JGitPusher(GitRemote remote, Clock clock) {
    this.remote = remote;
    this.identity = new Identity(remote.repository(), clock);
    this.commits = new CommitMaker(remote.repository(), identity);
  }

  /**
   * Where the remote's branch holds the same tree, parent and message already, that commit stays.
   *
   * @throws ProblemException {@code SLIP-323} when the branch has moved since the plan, {@code
   *     SLIP-322} when the remote refuses, {@code SLIP-310} when a path may not be written
   */
  @Override
  public CommitId push(PushBranch step) {
    remote.require(step.onto());
    CommitId made = commits.edit(Optional.of(step.onto()), changes(step), step.message());
    return remote.push(false, session -> push(session, step, made));
  }

  private CommitId push(PushSession session, PushBranch step, CommitId made) {
    String ref = step.branch().ref();
    Optional<CommitId> there = session.standing(ref).map(Ids::commit);
    if (there.isPresent() && isSame(there.get(), made)) {
      return there.get();
    }
    Optional<String> moved =
        session.push(List.of(new RefMove(ref, step.expected().map(Ids::object), Ids.object(made))));
    return moved.isEmpty() ? made : sameMeanwhile(step, made);
  }

  /** Somebody else may have pushed the same at the same moment. */
  private CommitId sameMeanwhile(PushBranch step, CommitId made) {
    return new JGitRemoteRefs(remote)
        .branch(step.branch())
        .filter(there -> isSame(there, made))
        .orElseThrow(
            () ->
                new ProblemException(
                    GitProblems.movedMeanwhile(step.branch().ref(), remote.url())));
  }

  private static Map<String, Optional<String>> changes(PushBranch step) {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    for (FileEdit edit : step.edits()) {
      changes.put(edit.path(), edit.after());
    }
    return changes;
  }

  private boolean isSame(CommitId there, CommitId made) {
    remote.require(there);
    try (CommitReader reader = new CommitReader(remote.repository())) {
      CommitNode left = reader.commit(there);
      CommitNode right = reader.commit(made);
      return left.tree().equals(right.tree()) && isSame(left.commit(), right.commit());
    }
  }

  private static boolean isSame(Commit there, Commit made) {
    return there.parents().equals(made.parents()) && there.message().equals(made.message());
  }

  /**
   * A tag that the remote has on the same commit is left as it is.
   *
   * @throws ProblemException {@code SLIP-324} when the remote has it on another commit
   */
  @Override
  public void push(PushTag step) {
    String ref = Constants.R_TAGS + step.tag();
    remote.require(step.target());
    RefMove move = new RefMove(ref, Optional.empty(), object(step));
    if (remote.push(false, session -> session.push(List.of(move))).isPresent()) {
      demandSame(step);
    }
  }

  private void demandSame(PushTag step) {
    CommitId there =
        new JGitRemoteRefs(remote)
            .tag(step.tag())
            .orElseThrow(
                () -> new ProblemException(GitProblems.movedMeanwhile(step.tag(), remote.url())));
    if (!there.equals(step.target())) {
      throw new ProblemException(
          GitProblems.tagElsewhere(step.tag(), there.abbreviated(), step.target().abbreviated()));
    }
  }

  private ObjectId object(PushTag step) {
    if (step.message().isEmpty()) {
      return Ids.object(step.target());
    }
    try (ObjectInserter inserter = remote.repository().jgit().newObjectInserter()) {
      TagBuilder tag = new TagBuilder();
      tag.setTag(step.tag());
      tag.setObjectId(Ids.object(step.target()), Constants.OBJ_COMMIT);
      tag.setTagger(identity.committer());
      tag.setMessage(step.message().get().strip() + "\n");
      ObjectId id = inserter.insert(tag);
      inserter.flush();
      return id;
    } catch (IOException e) {
      throw Unreadable.problem(remote.repository(), e);
    }
  }

  @Override
  public void create(CreateBranch step) {
    throw new UnsupportedOperationException("CONTRACT");
  }

  @Override
  public CommitId merge(PushMerge step) {
    throw new UnsupportedOperationException("CONTRACT");
  }

  @Override
  public CommitId pick(PushPick step) {
    throw new UnsupportedOperationException("CONTRACT");
  }

  @Override
  public void delete(DeleteBranch step) {
    throw new UnsupportedOperationException("CONTRACT");
  }
}
