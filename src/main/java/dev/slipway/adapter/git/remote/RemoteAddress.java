package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;

/** A remote's name, and where it is. */
public final class RemoteAddress {

  /** Where ledgers are: records of the embedded forge. */
  public static final String LEDGERS = "refs/slipway/";

  private static final String ORIGIN = "origin";

  private final String name;
  private final URIish fetch;
  private final URIish push;
  private final boolean self;

  private RemoteAddress(String name, URIish fetch, URIish push, boolean self) {
    this.name = name;
    this.fetch = fetch;
    this.push = push;
    this.self = self;
  }

  /** The remote that counts when none is named: {@code origin}, else the only one there is. */
  public static String defaultName(GitRepository repository) {
    Set<String> names = names(repository);
    return names.size() == 1 ? names.iterator().next() : ORIGIN;
  }

  /**
   * Finds where a remote is.
   *
   * @throws ProblemException {@code SLIP-307} when there is none, {@code SLIP-308} when none has
   *     that name, {@code SLIP-312} when its address is no address
   */
  public static RemoteAddress of(GitRepository repository, String name) {
    Set<String> names = names(repository);
    if (names.contains(name)) {
      return configured(repository, name);
    }
    if (!names.isEmpty()) {
      throw new ProblemException(GitProblems.unknownRemote(name, List.copyOf(names)));
    }
    if (!repository.isOwnRemote()) {
      throw new ProblemException(GitProblems.noRemote(repository.toString()));
    }
    URIish here = new URIish().setPath(repository.jgit().getDirectory().getAbsolutePath());
    return new RemoteAddress(name, here, here, true);
  }

  /** As {@link #of}; empty for a repository that has no such remote. */
  public static Optional<RemoteAddress> find(GitRepository repository, String name) {
    boolean there = names(repository).contains(name) || repository.isOwnRemote();
    return there ? Optional.of(of(repository, name)) : Optional.empty();
  }

  private static Set<String> names(GitRepository repository) {
    return new TreeSet<>(repository.jgit().getConfig().getSubsections("remote"));
  }

  private static RemoteAddress configured(GitRepository repository, String name) {
    try {
      RemoteConfig config = new RemoteConfig(repository.jgit().getConfig(), name);
      Optional<URIish> fetch = config.getURIs().stream().findFirst();
      if (fetch.isEmpty()) {
        throw new ProblemException(GitProblems.badRemoteAddress(name, "it is not set"));
      }
      URIish push = config.getPushURIs().stream().findFirst().orElse(fetch.get());
      return new RemoteAddress(name, fetch.get(), push, false);
    } catch (URISyntaxException e) {
      String reason = Redacted.text(Unreadable.reason(e));
      throw new ProblemException(GitProblems.badRemoteAddress(name, reason), e);
    }
  }

  /** As in {@code git remote}; what was asked for when the repository is its own remote. */
  public String name() {
    return name;
  }

  /** Where it is, for people: without any user, password or token. */
  public String url() {
    return Redacted.text(fetch.toPrivateString());
  }

  /** Whether this is a bare repository that has no remote, and so is its own. */
  public boolean isSelf() {
    return self;
  }

  URIish fetch() {
    return fetch;
  }

  URIish push() {
    return push;
  }

  /** Where this repository keeps what it last saw of a ref of the remote; empty for a tag. */
  public Optional<String> tracking(String ref) {
    if (self) {
      return Optional.empty();
    }
    return moved(ref, "refs/heads/", "refs/remotes/" + name + "/")
        .or(() -> moved(ref, LEDGERS, LEDGERS + "remotes/" + name + "/"));
  }

  private static Optional<String> moved(String ref, String from, String to) {
    return ref.startsWith(from) ? Optional.of(to + ref.substring(from.length())) : Optional.empty();
  }

  @Override
  public String toString() {
    return url();
  }
}
