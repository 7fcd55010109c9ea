package dev.slipway.adapter.git.write;

import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.CommitMaker;
import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.adapter.git.object.TreeMerge;
import dev.slipway.adapter.git.object.TreeMerge.Merged;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.DeleteBranch;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushMerge;
import dev.slipway.plan.PushPick;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.RefChange;
import dev.slipway.port.write.RefMaker;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevWalk;

/** Makes commits and tags in the object store; no ref, index or working tree is touched. */
public final class JGitRefMaker implements RefMaker {

  private final GitRemote remote;
  private final CommitMaker commits;
  private final TagMaker tags;

  /**
   * @param clock when commits and tags are made
   */
  public JGitRefMaker(GitRemote remote, Clock clock) {
    Identity identity = new Identity(remote.repository(), clock);
    this.remote = remote;
    this.commits = new CommitMaker(remote.repository(), identity);
    this.tags = new TagMaker(remote.repository(), identity);
  }

  /**
   * @throws ProblemException {@code SLIP-304} when a commit is not to be had, {@code SLIP-310} when
   *     a path may not be written, {@code SLIP-330} when a merge or pick does not fit
   */
  @Override
  public Made make(RefChange change) {
    if (change instanceof CreateBranch step) {
      return branch(step.branch(), Optional.empty(), step.at());
    }
    if (change instanceof PushBranch step) {
      return branch(step.branch(), step.expected(), edited(step));
    }
    if (change instanceof PushMerge step) {
      return branch(step.branch(), step.expected(), merged(step));
    }
    if (change instanceof PushPick step) {
      return branch(step.branch(), step.expected(), picked(step));
    }
    return change instanceof DeleteBranch step ? gone(step) : tag((PushTag) change);
  }

  private Made branch(BranchName branch, Optional<CommitId> expected, CommitId to) {
    return made(branch.ref(), expected, to.hex(), to);
  }

  private Made tag(PushTag step) {
    remote.require(step.target());
    return made(
        Constants.R_TAGS + step.tag(), Optional.empty(), tags.make(step).name(), step.target());
  }

  private Made made(String ref, Optional<CommitId> expected, String to, CommitId commit) {
    remote.require(commit);
    try (CommitReader reader = new CommitReader(remote.repository())) {
      TreeId tree = new TreeId(reader.commit(commit).tree().name());
      return new Made(
          ref,
          expected.map(CommitId::hex),
          Optional.of(to),
          Optional.of(commit),
          Optional.of(tree));
    }
  }

  private static Made gone(DeleteBranch step) {
    return new Made(
        step.branch().ref(),
        Optional.of(step.expected().hex()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private CommitId edited(PushBranch step) {
    remote.require(step.onto());
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    for (FileEdit edit : step.edits()) {
      changes.put(edit.path(), edit.after());
    }
    return commits.edit(Optional.of(step.onto()), changes, step.message());
  }

  private CommitId merged(PushMerge step) {
    remote.require(step.onto());
    remote.require(step.merged());
    try (ObjectInserter inserter = remote.repository().jgit().newObjectInserter()) {
      if (contains(step.onto(), step.merged())) {
        return step.onto();
      }
      if (contains(step.merged(), step.onto())) {
        return step.merged();
      }
      Merged merged =
          new TreeMerge(remote.repository(), inserter).merge(step.onto(), step.merged());
      inserter.flush();
      return commits.commit(
          merged.clean().orElseThrow(() -> merged.conflict(step.onto(), step.merged())),
          List.of(step.onto(), step.merged()),
          step.message());
    } catch (IOException e) {
      throw Unreadable.problem(remote.repository(), e);
    }
  }

  private boolean contains(CommitId descendant, CommitId ancestor) throws IOException {
    try (RevWalk walk = new RevWalk(remote.repository().jgit())) {
      return walk.isMergedInto(
          walk.parseCommit(Ids.object(ancestor)), walk.parseCommit(Ids.object(descendant)));
    }
  }

  private CommitId picked(PushPick step) {
    remote.require(step.onto());
    remote.require(step.picked());
    try (ObjectInserter inserter = remote.repository().jgit().newObjectInserter();
        RevWalk walk = new RevWalk(remote.repository().jgit())) {
      Merged merged = new TreeMerge(remote.repository(), inserter).pick(step.onto(), step.picked());
      inserter.flush();
      return commits.commit(
          merged
              .tree()
              .filter(tree -> step.conflicts().containsAll(merged.conflicts()))
              .orElseThrow(() -> merged.conflict(step.onto(), step.picked())),
          List.of(step.onto()),
          walk.parseCommit(Ids.object(step.picked())).getAuthorIdent(),
          step.message());
    } catch (IOException e) {
      throw Unreadable.problem(remote.repository(), e);
    }
  }
}
