package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackLock;
import org.eclipse.jgit.transport.ReceiveCommand;

/**
 * Takes in what a remote has. Branches and ledgers go to tracking refs, which follow the remote
 * wherever it goes; a tag comes in once, and one that is here is never moved. Unlike {@code git
 * fetch} it writes no {@code FETCH_HEAD} and collects no garbage.
 */
final class Reception {

  private static final int ATTEMPTS = 10;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final RemoteAddress address;
  private final Repository repository;

  Reception(GitRemote remote) {
    this.address = remote.address();
    this.repository = remote.repository().jgit();
  }

  /** Keeps which branch is the remote's default, where that is not known here yet. */
  void keepDefault(Optional<Ref> head) throws IOException {
    Optional<String> branch =
        head.filter(Ref::isSymbolic).flatMap(ref -> address.tracking(ref.getTarget().getName()));
    String name = Constants.R_REMOTES + address.name() + "/" + Constants.HEAD;
    if (branch.isPresent() && repository.exactRef(name) == null) {
      repository.updateRef(name).link(branch.get());
    }
  }

  /** Fetches what is not here, then moves the tracking refs. */
  void receive(FetchConnection connection, Collection<Ref> refs) throws IOException {
    List<Ref> wanted = refs.stream().filter(ref -> move(ref).isPresent()).toList();
    if (wanted.isEmpty()) {
      return;
    }
    try {
      connection.fetch(NullProgressMonitor.INSTANCE, wanted, new HashSet<>());
      keep(wanted);
    } finally {
      for (PackLock lock : connection.getPackLocks()) {
        lock.unlock();
      }
    }
  }

  /**
   * Moves the tracking refs after refs that were pushed, and keeps tags that are new here. Where
   * that does not succeed, the push has all the same, and the next fetch catches up.
   */
  void follow(List<RefMove> pushed) throws IOException {
    List<ReceiveCommand> moves =
        pushed.stream().flatMap(push -> move(push.ref(), push.to()).stream()).toList();
    if (!moves.isEmpty()) {
      execute(moves);
    }
  }

  /** How the local ref has to move; empty when it stands right, or must not move. */
  private Optional<ReceiveCommand> move(Ref ref) {
    return move(ref.getName(), ref.getObjectId());
  }

  private Optional<ReceiveCommand> move(String ref, ObjectId to) {
    boolean isTag = ref.startsWith(Constants.R_TAGS);
    Optional<String> local = isTag ? Optional.of(ref) : address.tracking(ref);
    return local.flatMap(name -> move(name, to, isTag));
  }

  private Optional<ReceiveCommand> move(String local, ObjectId to, boolean isTag) {
    ObjectId from = standing(local);
    boolean isNew = from.equals(ObjectId.zeroId());
    return from.equals(to) || (isTag && !isNew)
        ? Optional.empty()
        : Optional.of(new ReceiveCommand(from, to, local));
  }

  private ObjectId standing(String local) {
    try {
      Ref ref = repository.exactRef(local);
      return ref == null ? ObjectId.zeroId() : ref.getObjectId();
    } catch (IOException e) {
      throw new ProblemException(GitProblems.fetchRefused(local, Unreadable.reason(e)), e);
    }
  }

  /** Moves the tracking refs; while another git command here has one locked, it waits. */
  private void keep(List<Ref> refs) throws IOException {
    Optional<ReceiveCommand> refused = attempt(refs);
    for (int lost = 1; lost < ATTEMPTS && refused.filter(Reception::isLocked).isPresent(); lost++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      refused = attempt(refs);
    }
    if (refused.isPresent()) {
      throw new ProblemException(problem(refused.get()));
    }
  }

  /** The first that could not be moved, and why; empty when all stand right. */
  private Optional<ReceiveCommand> attempt(List<Ref> refs) throws IOException {
    List<ReceiveCommand> moves = refs.stream().flatMap(ref -> move(ref).stream()).toList();
    if (!moves.isEmpty()) {
      execute(moves);
    }
    List<ReceiveCommand> refused =
        moves.stream().filter(move -> move.getResult() != ReceiveCommand.Result.OK).toList();
    return refused.stream().min(Comparator.comparing(move -> isLocked(move) ? 0 : 1));
  }

  private static boolean isLocked(ReceiveCommand refused) {
    return refused.getResult() == ReceiveCommand.Result.LOCK_FAILURE;
  }

  private Problem problem(ReceiveCommand refused) {
    String ref = refused.getRefName();
    return isLocked(refused)
        ? GitProblems.lockedHere(ref, lock(ref).toString())
        : GitProblems.fetchRefused(
            ref, Optional.ofNullable(refused.getMessage()).orElse(refused.getResult().name()));
  }

  private File lock(String ref) {
    File packed = new File(repository.getCommonDirectory(), Constants.PACKED_REFS + ".lock");
    return packed.exists() ? packed : new File(repository.getCommonDirectory(), ref + ".lock");
  }

  private void execute(List<ReceiveCommand> moves) throws IOException {
    BatchRefUpdate update = repository.getRefDatabase().newBatchUpdate();
    update.addCommand(moves).setAllowNonFastForwards(true).setRefLogMessage("slipway", true);
    try (RevWalk walk = new RevWalk(repository)) {
      update.execute(walk, NullProgressMonitor.INSTANCE);
    }
  }
}
