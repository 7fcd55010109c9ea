package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  private final RemoteAddress address;
  private final Repository repository;

  Reception(GitRemote remote) {
    this.address = remote.address();
    this.repository = remote.repository().jgit();
  }

  /** Fetches what is not here, then moves the tracking refs. */
  void receive(FetchConnection connection, Collection<Ref> refs) throws IOException {
    List<Ref> wanted = new ArrayList<>();
    List<ReceiveCommand> moves = new ArrayList<>();
    for (Ref ref : refs) {
      move(ref)
          .ifPresent(
              move -> {
                wanted.add(ref);
                moves.add(move);
              });
    }
    if (!wanted.isEmpty()) {
      download(connection, wanted, moves);
    }
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

  private void download(FetchConnection connection, List<Ref> wanted, List<ReceiveCommand> moves)
      throws IOException {
    try {
      connection.fetch(NullProgressMonitor.INSTANCE, wanted, new HashSet<>());
      keep(moves);
    } finally {
      for (PackLock lock : connection.getPackLocks()) {
        lock.unlock();
      }
    }
  }

  /** Moves the tracking refs after refs that were pushed. */
  void follow(List<RefMove> pushed) throws IOException {
    List<ReceiveCommand> moves = new ArrayList<>();
    for (RefMove push : pushed) {
      address
          .tracking(push.ref())
          .flatMap(local -> move(local, push.to(), false))
          .ifPresent(moves::add);
    }
    keep(moves);
  }

  /** How the local ref has to move; empty when it stands right, or must not move. */
  private Optional<ReceiveCommand> move(Ref ref) {
    boolean isTag = ref.getName().startsWith(Constants.R_TAGS);
    Optional<String> local = isTag ? Optional.of(ref.getName()) : address.tracking(ref.getName());
    return local.flatMap(name -> move(name, ref.getObjectId(), isTag));
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

  private void keep(List<ReceiveCommand> moves) throws IOException {
    if (moves.isEmpty()) {
      return;
    }
    BatchRefUpdate update = repository.getRefDatabase().newBatchUpdate();
    update.addCommand(moves).setAllowNonFastForwards(true).setRefLogMessage("slipway", true);
    try (RevWalk walk = new RevWalk(repository)) {
      update.execute(walk, NullProgressMonitor.INSTANCE);
    }
    for (ReceiveCommand move : moves) {
      if (move.getResult() != ReceiveCommand.Result.OK) {
        String reason = Optional.ofNullable(move.getMessage()).orElse(move.getResult().name());
        throw new ProblemException(GitProblems.fetchRefused(move.getRefName(), reason));
      }
    }
  }
}
