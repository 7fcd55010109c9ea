package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.Transport;

/** The remote of a repository, and the ways to talk to it. */
public final class GitRemote {

  private static final int ATTEMPTS = 6;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(25);

  private final GitRepository repository;
  private final RemoteAddress address;
  private final Transports transports;

  public GitRemote(GitRepository repository, RemoteAddress address) {
    this.repository = repository;
    this.address = address;
    this.transports = new Transports(repository);
  }

  /** Where it is, without what is secret in the address. */
  public String url() {
    return address.url();
  }

  public GitRepository repository() {
    return repository;
  }

  public RemoteAddress address() {
    return address;
  }

  /**
   * Asks the remote now.
   *
   * @param prefixes of full names: {@code refs/heads/}
   * @return full name to ref, sorted by name
   */
  public Map<String, Ref> refs(String... prefixes) {
    try (Transport transport = transports.open(address.fetch());
        FetchConnection connection = transport.openFetch(List.of(), prefixes)) {
      return matching(connection, prefixes);
    } catch (IOException e) {
      throw Unreachable.problem(address, e);
    }
  }

  /**
   * Brings the commits here that the refs lead to, and keeps where they stand in the tracking refs.
   *
   * @param prefixes of full names, or full names
   * @return what the remote has of these, full name to ref, sorted by name
   */
  public Map<String, Ref> fetch(String... prefixes) {
    if (address.isSelf()) {
      return refs(prefixes);
    }
    try (Transport transport = transports.open(address.fetch());
        FetchConnection connection = transport.openFetch(List.of(), withHead(prefixes))) {
      Map<String, Ref> refs = matching(connection, prefixes);
      Reception reception = new Reception(this);
      reception.receive(connection, refs.values());
      reception.keepDefault(Optional.ofNullable(connection.getRef(Constants.HEAD)));
      return refs;
    } catch (IOException e) {
      throw Unreachable.problem(address, e);
    }
  }

  /** The remote's own repository, where it is a folder of this machine. The caller closes it. */
  public Optional<GitRepository> folder() {
    return transports.folder(address.fetch()).map(repository::neighbour);
  }

  /**
   * Makes sure that a commit is here, and fetches the remote's branches when it is not.
   *
   * @throws ProblemException {@code SLIP-304} when the remote's branches do not lead to it either
   */
  public void require(CommitId commit) {
    if (!has(commit)) {
      fetch(Constants.R_HEADS);
    }
    if (!has(commit)) {
      throw new ProblemException(GitProblems.missingObject(commit.hex()));
    }
  }

  private boolean has(CommitId commit) {
    try {
      return repository.jgit().getObjectDatabase().has(Ids.object(commit));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private static String[] withHead(String... prefixes) {
    return Stream.concat(Stream.of(Constants.HEAD), Stream.of(prefixes)).toArray(String[]::new);
  }

  private static Map<String, Ref> matching(FetchConnection connection, String... prefixes) {
    Map<String, Ref> refs = new TreeMap<>();
    for (Ref ref : connection.getRefs()) {
      if (Arrays.stream(prefixes).anyMatch(ref.getName()::startsWith)) {
        refs.put(ref.getName(), ref);
      }
    }
    return refs;
  }

  /**
   * Pushes over a connection of its own. While another push holds a lock at the remote it waits,
   * and tries again over another connection.
   *
   * @param several whether more than one ref is to move, all or none
   * @throws ProblemException {@code SLIP-326} when the lock stays
   */
  public <T> T push(boolean several, Function<PushSession, T> push) {
    for (int attempt = 1; ; attempt++) {
      try (PushSession session = openPush(several)) {
        return push.apply(session);
      } catch (LockedException e) {
        if (attempt == ATTEMPTS) {
          throw new ProblemException(e.problem(), e);
        }
        LockSupport.parkNanos(FIRST_PAUSE.multipliedBy(1L << attempt).toNanos());
      }
    }
  }

  private PushSession openPush(boolean several) {
    try {
      return new PushSession(this, transports.openPush(address.push()), several);
    } catch (IOException e) {
      throw Unreachable.problem(address, e);
    }
  }
}
