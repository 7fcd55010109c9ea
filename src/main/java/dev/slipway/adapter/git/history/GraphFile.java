package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.CommitId;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Git's {@code objects/info/commit-graph}, where parents and times of commits stand without their
 * messages, so that nothing needs to be inflated to pass by a commit.
 */
final class GraphFile implements AutoCloseable {

  private final GitRepository repository;
  private final RevWalk walk;

  private GraphFile(GitRepository repository, ObjectReader reader) {
    this.repository = repository;
    this.walk = new RevWalk(reader);
    walk.setRetainBody(false);
  }

  /** Empty where there is none, and where {@code core.commitGraph} is off. */
  static Optional<GraphFile> of(GitRepository repository) {
    ObjectReader reader = repository.jgit().newObjectReader();
    try {
      if (reader.getCommitGraph().isPresent()) {
        return Optional.of(new GraphFile(repository, reader));
      }
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
    reader.close();
    return Optional.empty();
  }

  /** A commit that is newer than the file is read from the object store. */
  Place place(CommitId id) {
    try {
      RevCommit commit = walk.parseCommit(Ids.object(id));
      return new Place(
          id,
          Arrays.stream(commit.getParents()).map(Ids::commit).toList(),
          Instant.ofEpochSecond(commit.getCommitTime()));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public void close() {
    walk.close();
    walk.getObjectReader().close();
  }
}
