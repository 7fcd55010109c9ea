package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.TreeStore;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.model.Snapshot;
import dev.slipway.model.Tag;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;

/** Reads history from a local repository. Remembers each commit that it has read. */
public final class JGitHistory implements History, AutoCloseable {

  private final GitRepository repository;
  private final Branches branches;
  private final CommitStore commits;
  private final TreeStore trees;

  public JGitHistory(GitRepository repository, String remote) {
    this(repository, remote, read -> {});
  }

  /**
   * @param remote whose tracking branches count
   * @param progress told the number of commits read, from time to time
   */
  public JGitHistory(GitRepository repository, String remote, LongConsumer progress) {
    this.repository = repository;
    this.branches = new Branches(repository, remote);
    this.commits = new CommitStore(repository, progress);
    this.trees = new TreeStore(repository);
  }

  @Override
  public Optional<BranchName> defaultBranch() {
    return branches.defaultBranch();
  }

  @Override
  public Optional<CommitId> tip(BranchName branch) {
    Optional<CommitId> local = branches.local(branch);
    Optional<CommitId> tracking = branches.tracking(branch);
    if (local.isEmpty() || tracking.isEmpty()) {
      return local.or(() -> tracking);
    }
    return contains(local.get(), tracking.get()) ? local : tracking;
  }

  @Override
  public List<Tag> tags() {
    return new Tags(repository, commits).all();
  }

  @Override
  public Optional<CommitId> resolve(String revision) {
    try {
      return Optional.ofNullable(repository.jgit().resolve(revision + "^{commit}"))
          .map(Ids::commit);
    } catch (AmbiguousObjectException e) {
      throw new ProblemException(GitProblems.ambiguousRevision(revision), e);
    } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public boolean contains(CommitId descendant, CommitId ancestor) {
    return !Painting.of(commits, ancestor, List.of(descendant)).isNew(ancestor);
  }

  @Override
  public Lineage lineage(Range range) {
    return new LineageWalk(commits, trees).lineage(range);
  }

  @Override
  public Snapshot snapshot(CommitId commit) {
    return new JGitSnapshot(trees, commits.commit(commit).tree());
  }

  @Override
  public boolean isShallow() {
    return commits.isShallow();
  }

  @Override
  public void close() {
    commits.close();
    trees.close();
  }
}
