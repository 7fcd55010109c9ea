package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.CommitNode;
import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.model.CommitId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads each commit once, however many questions are asked of it. */
final class CommitStore implements AutoCloseable {

  private static final int PROGRESS_STEP = 1000;

  private final GitRepository repository;
  private final Set<CommitId> shallow;
  private final CommitReader reader;
  private final Optional<GraphFile> graph;
  private final LongConsumer progress;
  private final Map<CommitId, CommitNode> nodes = new ConcurrentHashMap<>();
  private final AtomicLong count = new AtomicLong();

  /**
   * @param progress told the number of commits read, from time to time, by any thread
   */
  CommitStore(GitRepository repository, LongConsumer progress) {
    this.repository = repository;
    this.shallow = shallow(repository);
    this.reader = reader();
    this.graph = isShallow() ? Optional.empty() : GraphFile.of(repository);
    this.progress = progress;
  }

  private static Set<CommitId> shallow(GitRepository repository) {
    try (ObjectReader objects = repository.jgit().newObjectReader()) {
      return objects.getShallowCommits().stream().map(Ids::commit).collect(Collectors.toSet());
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  boolean isShallow() {
    return !shallow.isEmpty();
  }

  /** A reader for another thread, which closes it. */
  CommitReader reader() {
    return new CommitReader(repository, shallow);
  }

  /** A commit that must be there, else a problem as {@link CommitReader#read} has it. */
  CommitNode commit(CommitId id) {
    return commit(id, reader);
  }

  CommitNode commit(CommitId id, CommitReader reader) {
    return find(id, reader)
        .orElseThrow(() -> new IllegalArgumentException(id + " is not a commit"));
  }

  /** Where a commit stands; does not read the commit when that is known without. */
  Place place(CommitId id) {
    CommitNode known = nodes.get(id);
    return known == null && graph.isPresent()
        ? graph.get().place(id)
        : Place.of(commit(id).commit());
  }

  /** A commit; empty where the id names something else than a commit. */
  Optional<CommitNode> find(CommitId id) {
    return find(id, reader);
  }

  private Optional<CommitNode> find(CommitId id, CommitReader reader) {
    CommitNode known = nodes.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CommitNode> read = reader.read(id);
    read.ifPresent(this::keep);
    return read;
  }

  private void keep(CommitNode node) {
    nodes.put(node.commit().id(), node);
    long read = count.incrementAndGet();
    if (read % PROGRESS_STEP == 0) {
      progress.accept(read);
    }
  }

  @Override
  public void close() {
    reader.close();
    graph.ifPresent(GraphFile::close);
  }
}
