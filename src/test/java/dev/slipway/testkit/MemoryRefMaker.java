package dev.slipway.testkit;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.RefChange;
import dev.slipway.port.write.RefMaker;
import java.util.Optional;

/** Makes commits in memory. A tag is what it leads to, and a tree is told by its commit. */
public final class MemoryRefMaker implements RefMaker {

  private final MemoryRepository repository;

  public MemoryRefMaker(MemoryRepository repository) {
    this.repository = repository;
  }

  @Override
  public Made make(RefChange change) {
    if (change instanceof CreateBranch step) {
      return made(step.branch(), Optional.empty(), step.at());
    }
    if (change instanceof PushBranch step) {
      return made(step.branch(), step.expected(), repository.commit(step.message(), step.onto()));
    }
    if (change instanceof PushMerge step) {
      return made(
          step.branch(),
          step.expected(),
          repository.commit(step.message(), step.onto(), step.merged()));
    }
    if (change instanceof PushPick step) {
      return made(step.branch(), step.expected(), repository.commit(step.message(), step.onto()));
    }
    return change instanceof DeleteBranch step ? gone(step) : tag((PushTag) change);
  }

  private static Made made(BranchName branch, Optional<CommitId> expected, CommitId to) {
    return made(branch.ref(), expected, to);
  }

  private static Made tag(PushTag step) {
    return made("refs/tags/" + step.tag(), Optional.empty(), step.target());
  }

  private static Made made(String ref, Optional<CommitId> expected, CommitId to) {
    return new Made(
        ref,
        expected.map(CommitId::hex),
        Optional.of(to.hex()),
        Optional.of(to),
        Optional.of(tree(to)));
  }

  private static TreeId tree(CommitId commit) {
    return new TreeId(Digests.commitId("tree of " + commit).hex());
  }

  private static Made gone(DeleteBranch step) {
    return new Made(
        step.branch().ref(),
        Optional.of(step.expected().hex()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
