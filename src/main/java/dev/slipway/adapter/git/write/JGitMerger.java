package dev.slipway.adapter.git.write;

import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.CommitMaker;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.adapter.git.object.TreeMerge;
import dev.slipway.adapter.git.object.TreeMerge.Merged;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.port.write.Merger;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Merges in memory. */
public final class JGitMerger implements Merger {

  private final GitRemote remote;
  private final CommitMaker commits;

  /**
   * @param clock when commits are made
   */
  public JGitMerger(GitRemote remote, Clock clock) {
    this.remote = remote;
    this.commits = new CommitMaker(remote.repository(), new Identity(remote.repository(), clock));
  }

  @Override
  public CommitId merge(CommitId base, CommitId head, MergeMethod method, String message) {
    remote.require(base);
    remote.require(head);
    try (RevWalk walk = new RevWalk(remote.repository().jgit())) {
      RevCommit onto = walk.parseCommit(Ids.object(base));
      RevCommit from = walk.parseCommit(Ids.object(head));
      if (walk.isMergedInto(from, onto)) {
        return base;
      }
      return switch (method) {
        case MERGE -> commits.commit(merged(onto, from), List.of(base, head), message);
        case SQUASH -> squash(onto, from, message);
        case REBASE -> rebase(walk, onto, from);
      };
    } catch (IOException e) {
      throw Unreadable.problem(remote.repository(), e);
    }
  }

  private CommitId squash(RevCommit onto, RevCommit from, String message) throws IOException {
    ObjectId tree = merged(onto, from);
    CommitId base = Ids.commit(onto);
    return tree.equals(onto.getTree()) ? base : commits.commit(tree, List.of(base), message);
  }

  /** Merge commits are left out, as {@code git rebase} does, and so is what changes nothing. */
  private CommitId rebase(RevWalk walk, RevCommit onto, RevCommit from) throws IOException {
    RevCommit tip = onto;
    for (RevCommit commit : between(walk, onto, from)) {
      ObjectId tree = picked(tip, commit);
      if (!tree.equals(tip.getTree())) {
        List<CommitId> parents = List.of(Ids.commit(tip));
        CommitId made =
            commits.commit(tree, parents, commit.getAuthorIdent(), commit.getFullMessage());
        tip = walk.parseCommit(Ids.object(made));
      }
    }
    return Ids.commit(tip);
  }

  /** What {@code from} has and {@code onto} has not, without merges, oldest first. */
  private static List<RevCommit> between(RevWalk walk, RevCommit onto, RevCommit from)
      throws IOException {
    walk.reset();
    walk.sort(RevSort.TOPO);
    walk.sort(RevSort.REVERSE, true);
    walk.setRevFilter(RevFilter.NO_MERGES);
    walk.markStart(from);
    walk.markUninteresting(onto);
    List<RevCommit> commits = new ArrayList<>();
    walk.forEach(commits::add);
    return commits;
  }

  private ObjectId merged(RevCommit onto, RevCommit from) throws IOException {
    return tree(onto, from, (trees, base, head) -> trees.merge(base, head));
  }

  private ObjectId picked(RevCommit onto, RevCommit commit) throws IOException {
    return tree(onto, commit, (trees, base, head) -> trees.pick(base, head));
  }

  /** One of the ways to bring a commit into another. */
  @FunctionalInterface
  private interface Way {
    Merged bring(TreeMerge trees, CommitId onto, CommitId from) throws IOException;
  }

  private ObjectId tree(RevCommit onto, RevCommit from, Way way) throws IOException {
    try (ObjectInserter inserter = remote.repository().jgit().newObjectInserter()) {
      TreeMerge trees = new TreeMerge(remote.repository(), inserter);
      CommitId base = Ids.commit(onto);
      CommitId head = Ids.commit(from);
      Merged merged = way.bring(trees, base, head);
      inserter.flush();
      return merged.clean().orElseThrow(() -> merged.conflict(base, head));
    }
  }
}
