package dev.slipway.adapter.forge;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Merger;
import dev.slipway.testkit.Faults;
import dev.slipway.testkit.MemoryLedger;
import dev.slipway.testkit.MemoryMerger;
import dev.slipway.testkit.MemoryRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The embedded forge on a remote in memory whose main has one commit. */
final class MemoryForgeWorld implements ForgeWorld {

  final MemoryRepository repository = new MemoryRepository();
  final MemoryLedger ledger = new MemoryLedger(repository);
  final Merger merger = new MemoryMerger(repository);
  private Instant now = Instant.parse("2026-03-01T12:00:00.123456789Z");

  MemoryForgeWorld() {
    repository.branch("main", repository.commit("chore: begin"));
  }

  @Override
  public Clone newClone() {
    return cloneThrough(ledger, merger);
  }

  /** A clone that may crash wherever it writes. */
  Clone cloneWith(Faults faults) {
    return cloneThrough(faults.ledger(ledger), faults.merger(merger));
  }

  Clone cloneThrough(Ledger someLedger, Merger someMerger) {
    InstantSource time = () -> now;
    Clock clock = time.withZone(ZoneOffset.UTC);
    EmbeddedPullRequests pullRequests =
        new EmbeddedPullRequests(
            someLedger,
            () -> repository,
            repository,
            someMerger,
            () -> new Person("Ada", "ada@example.org"),
            clock);
    EmbeddedReleases releases = new EmbeddedReleases(someLedger, clock);
    return new Clone(pullRequests, pullRequests, releases, releases);
  }

  void anHourPasses() {
    now = now.plus(Duration.ofHours(1));
  }

  @Override
  public synchronized CommitId push(String branch, String message) {
    CommitId onto = repository.branch(new BranchName(branch)).orElseGet(() -> tip("main"));
    CommitId commit = repository.commit(message, onto);
    repository.branch(branch, commit);
    return commit;
  }

  @Override
  public CommitId mergeByHand(String head, String base) {
    CommitId merge = repository.commit("Merge " + head, tip(base), tip(head));
    repository.branch(base, merge);
    return merge;
  }

  @Override
  public void forward(String branch, String to) {
    repository.branch(branch, tip(to));
  }

  @Override
  public void delete(String branch) {
    repository.delete(branch);
  }

  @Override
  public CommitId tip(String branch) {
    return repository.branch(new BranchName(branch)).orElseThrow();
  }

  @Override
  public List<CommitId> firstParents(String branch) {
    return Stream.iterate(
            repository.branch(new BranchName(branch)),
            Optional::isPresent,
            commit -> repository.commit(commit.get()).parents().stream().findFirst())
        .map(Optional::get)
        .toList();
  }

  @Override
  public int parents(CommitId commit) {
    return repository.commit(commit).parents().size();
  }

  @Override
  public String message(CommitId commit) {
    return repository.commit(commit).message();
  }
}
