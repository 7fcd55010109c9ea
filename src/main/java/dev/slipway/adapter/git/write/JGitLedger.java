package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.remote.RemoteAddress.LEDGERS;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.object.CommitMaker;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RefMove;
import dev.slipway.model.CommitId;
import dev.slipway.port.write.Ledger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jgit.lib.Ref;

/**
 * Keeps records as commits in the remote, one ref a ledger. An entry is pushed on top of the entry
 * that it was decided on, and only if that is still the newest.
 */
public final class JGitLedger implements Ledger {

  private final GitRemote remote;
  private final CommitMaker commits;

  /**
   * @param clock when entries are made
   */
  public JGitLedger(GitRemote remote, Clock clock) {
    this.remote = remote;
    this.commits = new CommitMaker(remote.repository(), new Identity(remote.repository(), clock));
  }

  @Override
  public Page read(String name) {
    String ref = LEDGERS + name;
    Map<String, Ref> refs = remote.fetch(ref);
    return new LedgerPages(remote.repository())
        .read(ref, Optional.ofNullable(refs.get(ref)).map(Ref::getObjectId));
  }

  @Override
  public List<Page> history(String name) {
    String ref = LEDGERS + name;
    Map<String, Ref> refs = remote.fetch(ref);
    return new LedgerPages(remote.repository())
        .history(ref, Optional.ofNullable(refs.get(ref)).map(Ref::getObjectId));
  }

  @Override
  public Shelf shelf(String prefix) {
    Map<String, Ref> refs = remote.fetch(LEDGERS + prefix);
    LedgerPages pages = new LedgerPages(remote.repository());
    return new Shelf() {

      @Override
      public List<String> names() {
        return below(refs.keySet(), LEDGERS);
      }

      @Override
      public List<Page> history(String name) {
        String ref = LEDGERS + name;
        return pages.history(ref, Optional.ofNullable(refs.get(ref)).map(Ref::getObjectId));
      }
    };
  }

  /**
   * The newest entry that is known without asking a network and without writing anything: in a
   * remote that is a folder the newest there is, else the one that was fetched last.
   */
  public Page readLocal(String name) {
    return local((pages, folder) -> pages.read(folder + name));
  }

  /** All entries that are known without asking a network, as {@link #readLocal}. */
  public List<Page> historyLocal(String name) {
    return local((pages, folder) -> pages.history(folder + name));
  }

  /** The names of all ledgers that are known without asking a network, as {@link #readLocal}. */
  public List<String> namesLocal(String prefix) {
    return local((pages, folder) -> below(pages.refs(folder + prefix), folder));
  }

  /**
   * @param look is given the repository to look at, and what stands there before a ledger's name
   */
  private <T> T local(BiFunction<LedgerPages, String, T> look) {
    Optional<GitRepository> folder = remote.folder();
    if (folder.isEmpty()) {
      String tracking = remote.address().tracking(LEDGERS).orElse(LEDGERS);
      return look.apply(new LedgerPages(remote.repository()), tracking);
    }
    try (GitRepository there = folder.get()) {
      return look.apply(new LedgerPages(there), LEDGERS);
    }
  }

  @Override
  public boolean append(
      String name,
      Page seen,
      Map<String, Optional<String>> changes,
      String message,
      List<RefUpdate> alongside) {
    CommitId entry = commits.edit(seen.entry(), changes, message);
    List<RefMove> moves = new ArrayList<>(alongside.stream().map(JGitLedger::move).toList());
    moves.add(new RefMove(LEDGERS + name, seen.entry().map(Ids::object), Ids.object(entry)));
    return remote.push(moves.size() > 1, session -> session.push(moves)).isEmpty();
  }

  private static RefMove move(RefUpdate update) {
    return RefMove.of(update.ref(), update.expected(), update.to());
  }

  @Override
  public List<String> names(String prefix) {
    return below(remote.refs(LEDGERS + prefix).keySet(), LEDGERS);
  }

  private static List<String> below(Collection<String> refs, String folder) {
    return refs.stream().map(ref -> ref.substring(folder.length())).sorted().toList();
  }
}
