package dev.slipway.adapter.git.object;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.errors.NoMergeBaseException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.merge.RecursiveMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Three-way merges of whole trees. */
public final class TreeMerge {

  private final GitRepository repository;
  private final ObjectInserter inserter;

  /**
   * @param inserter takes the new objects; its owner flushes it
   */
  public TreeMerge(GitRepository repository, ObjectInserter inserter) {
    this.repository = repository;
    this.inserter = inserter;
  }

  /**
   * What came of a merge.
   *
   * @param tree with markers where there are conflicts; empty when no file can say both
   * @param conflicts what does not fit, paths, sorted
   */
  public record Merged(Optional<ObjectId> tree, List<String> conflicts) {

    /** The tree; empty when there are conflicts. */
    public Optional<ObjectId> clean() {
      return conflicts.isEmpty() ? tree : Optional.empty();
    }

    /** {@code SLIP-330}, which names them. */
    public ProblemException conflict(CommitId onto, CommitId from) {
      return new ProblemException(
          GitProblems.mergeConflict(onto.abbreviated(), from.abbreviated(), conflicts));
    }
  }

  /** What both have made of what they share. */
  public Merged merge(CommitId onto, CommitId from) throws IOException {
    return merge(onto, from, Optional.empty());
  }

  /** What {@code onto} has, and what {@code picked} changed of its first parent. */
  public Merged pick(CommitId onto, CommitId picked) throws IOException {
    return merge(onto, picked, Optional.of(before(picked)));
  }

  private ObjectId before(CommitId picked) throws IOException {
    try (RevWalk walk = new RevWalk(repository.jgit())) {
      RevCommit commit = walk.parseCommit(Ids.object(picked));
      return commit.getParentCount() == 0
          ? inserter.insert(new TreeFormatter())
          : commit.getParent(0).copy();
    }
  }

  private Merged merge(CommitId onto, CommitId from, Optional<ObjectId> ancestor)
      throws IOException {
    Attempt strict = new Attempt(repository, inserter, ancestor, false);
    try {
      if (strict.merge(false, Ids.object(onto), Ids.object(from))) {
        return new Merged(Optional.of(strict.getResultTreeId()), List.of());
      }
    } catch (NoMergeBaseException e) {
      return new Merged(Optional.empty(), List.of("what both begin from"));
    }
    Attempt marked = new Attempt(repository, inserter, ancestor, true);
    boolean readable = marked.merge(false, Ids.object(onto), Ids.object(from));
    return new Merged(
        Optional.of(marked).filter(any -> readable).map(Attempt::getResultTreeId),
        strict.unmerged());
  }

  /** A merge in memory that either stops at conflicts or marks them. */
  private static final class Attempt extends RecursiveMerger {

    private final boolean marking;

    Attempt(
        GitRepository repository,
        ObjectInserter inserter,
        Optional<ObjectId> ancestor,
        boolean marking)
        throws IOException {
      super(repository.jgit(), true);
      this.marking = marking;
      setObjectInserter(inserter);
      if (ancestor.isPresent()) {
        setBase(ancestor.get());
      }
    }

    @Override
    protected boolean mergeImpl() throws IOException {
      return mergeTrees(mergeBase(), sourceTrees[0], sourceTrees[1], marking);
    }

    private List<String> unmerged() {
      TreeSet<String> paths = new TreeSet<>(getUnmergedPaths());
      paths.addAll(Optional.ofNullable(getFailingPaths()).orElse(Map.of()).keySet());
      return List.copyOf(paths);
    }
  }
}
