package dev.slipway.adapter.git.object;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.CommitId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * Puts commits into the object store, and moves no ref. The same tree, parents, message, author and
 * moment make the same commit.
 */
public final class CommitMaker {

  private final GitRepository repository;
  private final Identity identity;

  public CommitMaker(GitRepository repository, Identity identity) {
    this.repository = repository;
    this.identity = identity;
  }

  /** A commit with some files changed. */
  public CommitId edit(
      Optional<CommitId> parent, Map<String, Optional<String>> changes, String message) {
    try (ObjectInserter inserter = repository.jgit().newObjectInserter();
        TreeStore trees = new TreeStore(repository);
        CommitReader reader = new CommitReader(repository)) {
      Optional<ObjectId> before = parent.map(reader::commit).map(CommitNode::tree);
      ObjectId tree = new TreeEdit(trees, inserter).apply(before, changes);
      return insert(inserter, tree, parent.stream().toList(), identity.author(), message);
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  /** A commit of a tree that is in the object store. */
  public CommitId commit(ObjectId tree, List<CommitId> parents, String message) {
    return commit(tree, parents, identity.author(), message);
  }

  public CommitId commit(
      ObjectId tree, List<CommitId> parents, PersonIdent author, String message) {
    try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
      return insert(inserter, tree, parents, author, message);
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private CommitId insert(
      ObjectInserter inserter,
      ObjectId tree,
      List<CommitId> parents,
      PersonIdent author,
      String message)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentIds(parents.stream().map(Ids::object).toList());
    commit.setAuthor(author);
    commit.setCommitter(identity.committer());
    commit.setMessage(message.endsWith("\n") ? message : message + "\n");
    ObjectId id = inserter.insert(commit);
    inserter.flush();
    return Ids.commit(id);
  }
}
