package dev.slipway.testkit;

import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.model.Person;
import dev.slipway.model.Snapshot;
import dev.slipway.model.Tag;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.write.Ledger.RefUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A remote and its clones in memory, all with the same objects: commits without files, branches and
 * tags. Threads may share it.
 */
public final class MemoryRepository implements History, RemoteRefs {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Person ADA = new Person("Ada", "ada@example.org");

  /** In the order they were made. */
  private final Map<CommitId, Commit> commits = new LinkedHashMap<>();

  private final Map<String, CommitId> refs = new TreeMap<>();

  /** Makes a commit; the same parents and message always make the same one. */
  public synchronized CommitId commit(String message, CommitId... parents) {
    CommitId id = Digests.commitId(message + List.of(parents));
    Instant time = START.plusSeconds(commits.size());
    commits.putIfAbsent(id, new Commit(id, List.of(parents), ADA, time, message, List.of()));
    return id;
  }

  /** Puts a branch on a commit, wherever it was. */
  public synchronized void branch(String name, CommitId commit) {
    refs.put(new BranchName(name).ref(), commit);
  }

  public synchronized void tag(String name, CommitId commit) {
    refs.put("refs/tags/" + name, commit);
  }

  public synchronized void delete(String branch) {
    refs.remove(new BranchName(branch).ref());
  }

  /** Moves all of these, or none when one is not where it is expected. */
  public synchronized boolean move(List<RefUpdate> updates) {
    boolean current =
        updates.stream()
            .allMatch(update -> ref(update.ref()).map(CommitId::hex).equals(update.expected()));
    if (current) {
      updates.forEach(this::move);
    }
    return current;
  }

  private void move(RefUpdate update) {
    update
        .to()
        .map(CommitId::new)
        .ifPresentOrElse(to -> refs.put(update.ref(), to), () -> refs.remove(update.ref()));
  }

  private Optional<CommitId> ref(String name) {
    return Optional.ofNullable(refs.get(name));
  }

  /** Every ref, by its full name. */
  public synchronized Map<String, CommitId> refs() {
    return Map.copyOf(refs);
  }

  public synchronized Commit commit(CommitId id) {
    return commits.get(id);
  }

  @Override
  public synchronized Optional<CommitId> branch(BranchName branch) {
    return ref(branch.ref());
  }

  @Override
  public synchronized Optional<CommitId> tag(String name) {
    return ref("refs/tags/" + name);
  }

  @Override
  public synchronized SortedMap<BranchName, CommitId> branches() {
    SortedMap<BranchName, CommitId> branches = new TreeMap<>();
    below("refs/heads/").forEach((name, tip) -> branches.put(new BranchName(name), tip));
    return branches;
  }

  @Override
  public synchronized SortedMap<String, CommitId> tagged() {
    return below("refs/tags/");
  }

  @Override
  public synchronized Map<String, String> objects() {
    return refs.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, ref -> ref.getValue().hex()));
  }

  private SortedMap<String, CommitId> below(String prefix) {
    SortedMap<String, CommitId> found = new TreeMap<>();
    refs.forEach(
        (name, commit) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), commit);
          }
        });
    return found;
  }

  @Override
  public Optional<BranchName> defaultBranch() {
    return Optional.of(new BranchName("main"));
  }

  @Override
  public Optional<CommitId> tip(BranchName branch) {
    return branch(branch);
  }

  @Override
  public synchronized List<Tag> tags() {
    return refs.entrySet().stream()
        .filter(ref -> ref.getKey().startsWith("refs/tags/"))
        .map(ref -> tag(ref.getKey().substring("refs/tags/".length()), commit(ref.getValue())))
        .sorted((one, other) -> other.created().compareTo(one.created()))
        .toList();
  }

  private static Tag tag(String name, Commit commit) {
    return new Tag(name, commit.id(), commit.time());
  }

  @Override
  public synchronized Optional<CommitId> resolve(String revision) {
    return commits.keySet().stream()
        .filter(id -> id.hex().equals(revision))
        .findFirst()
        .or(() -> ref("refs/tags/" + revision))
        .or(() -> ref("refs/heads/" + revision));
  }

  @Override
  public boolean contains(CommitId descendant, CommitId ancestor) {
    if (resolve(ancestor.hex()).isEmpty()) {
      throw new IllegalArgumentException("there is no commit " + ancestor);
    }
    return ancestry(descendant).contains(ancestor);
  }

  @Override
  public synchronized Lineage lineage(Range range) {
    Map<CommitId, Set<CommitId>> old =
        range.baselines().stream().collect(Collectors.toMap(base -> base, this::ancestry));
    Set<CommitId> reached = ancestry(range.head());
    List<Commit> found = new ArrayList<>();
    for (Commit commit : commits.values()) {
      boolean inEach =
          !old.isEmpty() && old.values().stream().allMatch(all -> all.contains(commit.id()));
      if (reached.contains(commit.id()) && !inEach) {
        found.add(0, commit);
      }
    }
    int limit = range.limit().orElse(found.size());
    return new Lineage(found.subList(0, Math.min(limit, found.size())), old, limit < found.size());
  }

  /** A commit and all that it contains. */
  private synchronized Set<CommitId> ancestry(CommitId tip) {
    Set<CommitId> found = new HashSet<>();
    List<CommitId> open = new ArrayList<>(List.of(tip));
    while (!open.isEmpty()) {
      CommitId id = open.remove(open.size() - 1);
      if (found.add(id)) {
        open.addAll(commits.get(id).parents());
      }
    }
    return found;
  }

  @Override
  public Snapshot snapshot(CommitId commit) {
    return new NoFiles();
  }

  @Override
  public boolean isShallow() {
    return false;
  }

  private record NoFiles() implements Snapshot {

    @Override
    public Optional<String> text(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> pathsBelow(String folder) {
      return List.of();
    }
  }
}
