package dev.slipway;

import dev.slipway.adapter.files.WorkingTree;
import dev.slipway.adapter.forge.EmbeddedGates;
import dev.slipway.adapter.forge.EmbeddedIssues;
import dev.slipway.adapter.forge.EmbeddedPullRequests;
import dev.slipway.adapter.forge.EmbeddedReleases;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.history.JGitHistory;
import dev.slipway.adapter.git.history.JGitTrees;
import dev.slipway.adapter.git.history.LastSeenRefs;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.adapter.git.remote.GitFetcher;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.JGitRemoteRefs;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.adapter.git.write.JGitLedger;
import dev.slipway.adapter.git.write.JGitMerger;
import dev.slipway.adapter.git.write.JGitPusher;
import dev.slipway.adapter.git.write.JGitRefMaker;
import dev.slipway.adapter.git.write.LastSeenLedger;
import dev.slipway.adapter.record.LedgerLeases;
import dev.slipway.adapter.record.LedgerReceipts;
import dev.slipway.adapter.record.LedgerRecorder;
import dev.slipway.adapter.record.Machine;
import dev.slipway.cli.Settings;
import dev.slipway.model.Repo;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ChangelogConfig;
import dev.slipway.model.receipt.Operator;
import dev.slipway.port.read.Fetcher;
import dev.slipway.port.read.Gates;
import dev.slipway.port.read.IssueTracker;
import dev.slipway.port.read.Operators;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.read.Trees;
import dev.slipway.port.write.Ledger;
import dev.slipway.port.write.Merger;
import dev.slipway.port.write.RecordedPusher;
import dev.slipway.run.World;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The adapters of one run, on one repository. Looking needs no remote and asks no network; changing
 * needs a remote, and sees it as it is now.
 */
final class Workshop {

  private final GitRepository repository;
  private final String remoteName;
  private final JGitHistory history;
  private final Optional<GitRemote> remote;
  private final Supplier<RemoteRefs> refs;
  private final Ledger ledger;
  private final Fetcher fetcher;
  private final Clock clock;
  private final Around around;

  Workshop(Settings settings, Wiring wiring) {
    this.clock = wiring.clock();
    this.around = wiring.around();
    this.repository = GitRepository.open(settings.directory(), wiring.environment());
    String name = settings.remote().orElseGet(() -> RemoteAddress.defaultName(repository));
    this.remoteName = name;
    this.history = new JGitHistory(repository, name, settings.progress());
    if (settings.offline()) {
      this.remote = RemoteAddress.find(repository, name).map(this::remote);
      this.refs = this::lastSeenRefs;
      this.ledger = new LastSeenLedger(remote.map(there -> new JGitLedger(there, clock)));
      this.fetcher = () -> {};
    } else {
      GitRemote there = remote(RemoteAddress.of(repository, name));
      this.remote = Optional.of(there);
      this.refs = () -> new JGitRemoteRefs(there);
      this.ledger = around.ledger(new JGitLedger(there, clock));
      this.fetcher = new GitFetcher(there);
    }
  }

  private GitRemote remote(RemoteAddress address) {
    return new GitRemote(repository, address);
  }

  GitRepository repository() {
    return repository;
  }

  String remoteName() {
    return remoteName;
  }

  JGitHistory history() {
    return history;
  }

  /** Asked anew by each caller, who then sees one moment. */
  RemoteRefs refs() {
    return refs.get();
  }

  RemoteRefs lastSeenRefs() {
    return new LastSeenRefs(repository, remoteName, history);
  }

  Fetcher fetcher() {
    return fetcher;
  }

  /** The remote's host; empty for a folder, and without a remote. */
  Optional<String> host() {
    return remote.flatMap(there -> Repo.hostOf(there.url()));
  }

  Optional<Repo> repo() {
    return remote.flatMap(there -> Repo.at(there.url(), ChangelogConfig.GITHUB));
  }

  EmbeddedPullRequests pullRequests() {
    return new EmbeddedPullRequests(
        ledger, this::refs, history, merger(), new Identity(repository, clock)::user, clock);
  }

  /** Where there is no remote, there is nothing to merge. */
  private Merger merger() {
    return remote
        .<Merger>map(there -> new JGitMerger(there, clock))
        .orElse(
            (base, head, method, message) -> {
              throw new IllegalStateException("a look merges nothing");
            });
  }

  /** The files at the head of the branch that is released from; none in an empty repository. */
  Snapshot headFiles() {
    return history
        .defaultBranch()
        .flatMap(history::tip)
        .map(history::snapshot)
        .orElse(Snapshot.EMPTY);
  }

  /** The files as they lie there now, committed or not; of a bare repository, those of its head. */
  Snapshot checkedOut() {
    return repository.workTree().<Snapshot>map(WorkingTree::new).orElseGet(this::headFiles);
  }

  EmbeddedReleases releases() {
    return new EmbeddedReleases(ledger, clock);
  }

  Gates gates() {
    return new EmbeddedGates();
  }

  IssueTracker issues() {
    return new EmbeddedIssues();
  }

  World world() {
    JGitPusher pusher = new JGitPusher(remote.orElseThrow(), clock);
    return new World(
        around.branches(pusher), around.tags(pusher), recorder(), pullRequests(), releases());
  }

  private RecordedPusher recorder() {
    GitRemote there = remote.orElseThrow();
    return new LedgerRecorder(
        ledger, new JGitRefMaker(there, clock), this::refs, there.url(), BuildInfo.version());
  }

  Receipts receipts() {
    return new LedgerReceipts(ledger);
  }

  LedgerLeases leases() {
    return new LedgerLeases(ledger, this::machine, clock);
  }

  Operators operators() {
    Identity identity = new Identity(repository, clock);
    return () -> {
      Machine machine = machine();
      return new Operator(identity.user(), machine.host(), machine.process());
    };
  }

  private Machine machine() {
    return around.machine(Machine.here());
  }

  Trees trees() {
    return new JGitTrees(repository);
  }
}
