package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.internal.JGitText;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;

/**
 * One connection to push over, once. Each ref moves only from where it was expected to stand: that
 * is looked at in what the remote says on greeting, and again by the remote itself under its lock.
 * Several refs move all or none.
 */
public final class PushSession implements AutoCloseable {

  private static final String NOT_ATOMIC =
      JGitText.get().atomicPushNotSupported.replaceFirst("\\.$", "");

  private final GitRemote remote;
  private final Transport transport;
  private final PushConnection connection;

  PushSession(GitRemote remote, Transport transport, boolean several) throws IOException {
    this.remote = remote;
    this.transport = transport;
    transport.setPushAtomic(several);
    try {
      this.connection = transport.openPush();
    } catch (IOException e) {
      transport.close();
      throw e;
    }
  }

  /** Where a ref of the remote stood when the connection was opened. */
  public Optional<ObjectId> standing(String ref) {
    return Optional.ofNullable(connection.getRef(ref)).map(Ref::getObjectId);
  }

  /**
   * Moves the refs.
   *
   * @return the ref that no longer stands where it was expected; empty when all have moved
   * @throws ProblemException {@code SLIP-322} with the remote's words when it refuses, {@code
   *     SLIP-327} when it falls silent, and may have moved all or none, {@code SLIP-329} when it
   *     cannot move several at once
   * @throws LockedException when another push holds a lock
   */
  public Optional<String> push(List<RefMove> moves) {
    Optional<String> moved = firstMoved(moves);
    List<RefMove> due = moves.stream().filter(move -> !move.isDone()).toList();
    if (moved.isPresent() || due.isEmpty()) {
      return moved;
    }
    try {
      Map<String, RemoteRefUpdate> updates = updates(due);
      connection.push(NullProgressMonitor.INSTANCE, updates);
      moved = new PushVerdict(remote, connection.getMessages()).judge(due, updates);
      if (moved.isEmpty()) {
        new Reception(remote).follow(due);
      }
      return moved;
    } catch (IOException e) {
      throw isNotAtomic(e)
          ? new ProblemException(GitProblems.notAtomic(remote.url()), e)
          : Unreachable.during(due.get(0).ref(), remote.address(), e);
    }
  }

  /** Found out before anything is sent. */
  private static boolean isNotAtomic(IOException e) {
    return Unreadable.reason(e).contains(NOT_ATOMIC);
  }

  private Optional<String> firstMoved(List<RefMove> moves) {
    return moves.stream()
        .filter(move -> !standing(move.ref()).equals(move.expected()))
        .map(RefMove::ref)
        .findFirst();
  }

  private Map<String, RemoteRefUpdate> updates(List<RefMove> moves) throws IOException {
    Map<String, RemoteRefUpdate> updates = new LinkedHashMap<>();
    for (RefMove move : moves) {
      ObjectId expected = move.expected().orElse(ObjectId.zeroId());
      updates.put(
          move.ref(),
          new RemoteRefUpdate(
              remote.repository().jgit(), null, move.to(), move.ref(), true, null, expected));
    }
    return updates;
  }

  @Override
  public void close() {
    connection.close();
    transport.close();
  }
}
