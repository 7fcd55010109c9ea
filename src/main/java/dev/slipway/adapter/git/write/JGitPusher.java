package dev.slipway.adapter.git.write;

import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.object.CommitNode;
import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.JGitRemoteRefs;
import dev.slipway.adapter.git.remote.PushSession;
import dev.slipway.adapter.git.remote.RefMove;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.port.write.BranchPusher;
import dev.slipway.port.write.RefMaker;
import dev.slipway.port.write.RefMaker.Made;
import dev.slipway.port.write.TagPusher;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Pushes branches and tags. Makes their objects in the object store; HEAD, index, working tree and
 * the repository's own branches and tags stay as they are.
 */
public final class JGitPusher implements BranchPusher, TagPusher {

  private final GitRemote remote;
  private final RefMaker objects;

  /**
   * @param clock when commits and tags are made
   */
  public JGitPusher(GitRemote remote, Clock clock) {
    this.remote = remote;
    this.objects = new JGitRefMaker(remote, clock);
  }

  @Override
  public void create(CreateBranch step) {
    if (moved(objects.make(step)) && !standing(step.branch()).equals(Optional.of(step.at()))) {
      throw moved(step.branch());
    }
  }

  @Override
  public void delete(DeleteBranch step) {
    if (moved(objects.make(step)) && standing(step.branch()).isPresent()) {
      throw moved(step.branch());
    }
  }

  /** Whether something else than was expected stands there, and nothing was pushed. */
  private boolean moved(Made made) {
    return remote.push(false, session -> session.push(List.of(move(made)))).isPresent();
  }

  private Optional<CommitId> standing(BranchName branch) {
    return new JGitRemoteRefs(remote).branch(branch);
  }

  private ProblemException moved(BranchName branch) {
    return new ProblemException(GitProblems.movedMeanwhile(branch.ref(), remote.url()));
  }

  private static RefMove move(Made made) {
    return RefMove.of(made.ref(), made.expected(), made.to());
  }

  /**
   * Where the remote's branch holds the same tree, parent and message already, that commit stays.
   *
   * @throws ProblemException {@code SLIP-323} when the branch has moved since the plan, {@code
   *     SLIP-322} when the remote refuses, {@code SLIP-310} when a path may not be written
   */
  @Override
  public CommitId push(PushBranch step) {
    return push(step.branch(), objects.make(step));
  }

  @Override
  public CommitId merge(PushMerge step) {
    return push(step.branch(), objects.make(step));
  }

  @Override
  public CommitId pick(PushPick step) {
    return push(step.branch(), objects.make(step));
  }

  private CommitId push(BranchName branch, Made made) {
    CommitId commit = made.commit().orElseThrow();
    return remote.push(false, session -> push(session, branch, made, commit));
  }

  private CommitId push(PushSession session, BranchName branch, Made made, CommitId commit) {
    Optional<CommitId> there = session.standing(branch.ref()).map(Ids::commit);
    if (there.isPresent() && isSame(there.get(), commit)) {
      return there.get();
    }
    Optional<String> moved = session.push(List.of(move(made)));
    return moved.isEmpty() ? commit : sameMeanwhile(branch, commit);
  }

  /** Somebody else may have pushed the same at the same moment. */
  private CommitId sameMeanwhile(BranchName branch, CommitId made) {
    return standing(branch).filter(there -> isSame(there, made)).orElseThrow(() -> moved(branch));
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
    if (moved(objects.make(step))) {
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
}
