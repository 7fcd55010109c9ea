package dev.slipway.adapter.git.object;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads commits out of the object store. One thread at a time. */
public final class CommitReader implements AutoCloseable {

  private final GitRepository repository;
  private final ObjectReader objects;
  private final Set<CommitId> shallow;
  private final Map<Person, Person> people = new HashMap<>();

  /** For a repository whose end does not matter. */
  public CommitReader(GitRepository repository) {
    this(repository, Set.of());
  }

  /**
   * @param shallow where a shallow clone ends
   */
  public CommitReader(GitRepository repository, Set<CommitId> shallow) {
    this.repository = repository;
    this.objects = repository.jgit().newObjectReader();
    this.shallow = shallow;
  }

  /** A commit that must be there. */
  public CommitNode commit(CommitId id) {
    return read(id).orElseThrow(() -> new IllegalArgumentException(id + " is not a commit"));
  }

  /**
   * Empty where the id names something else than a commit.
   *
   * @throws ProblemException {@code SLIP-306} when the clone is shallow and it is not there, {@code
   *     SLIP-304} when it is missing for another reason
   */
  public Optional<CommitNode> read(CommitId id) {
    try {
      ObjectLoader object = objects.open(Ids.object(id));
      return object.getType() == Constants.OBJ_COMMIT
          ? Optional.of(node(id, new CommitBytes(object.getCachedBytes(Integer.MAX_VALUE))))
          : Optional.empty();
    } catch (MissingObjectException e) {
      throw shallow.isEmpty()
          ? Unreadable.problem(repository, e)
          : new ProblemException(GitProblems.shallow(id.hex()), e);
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private CommitNode node(CommitId id, CommitBytes bytes) {
    List<CommitId> parents = shallow.contains(id) ? List.of() : bytes.parents();
    Person author = people.computeIfAbsent(bytes.author(), person -> person);
    Commit commit = new Commit(id, parents, author, bytes.time(), bytes.message(), List.of());
    return new CommitNode(commit, bytes.tree());
  }

  @Override
  public void close() {
    objects.close();
  }
}
