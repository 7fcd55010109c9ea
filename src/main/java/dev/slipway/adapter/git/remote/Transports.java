package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitProgram;
import dev.slipway.adapter.git.GitRepository;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * Opens the way to a remote: a folder, {@code ssh}, {@code http} or {@code https}.
 *
 * <p>Into a folder JGit would write by itself and run none of its hooks, so that a push forks
 * {@code git receive-pack} there wherever git is installed.
 */
final class Transports {

  private static final int TIMEOUT_SECONDS = 60;

  /** Not {@code git receive-pack} as it is: JGit knows that name, and then does not fork it. */
  private static final String FORKED_RECEIVE_PACK = "exec git receive-pack";

  private final GitRepository repository;

  Transports(GitRepository repository) {
    this.repository = repository;
  }

  Transport open(URIish address) throws IOException {
    Repository local = repository.jgit();
    Transport transport = Transport.open(local, address);
    transport.setTimeout(TIMEOUT_SECONDS);
    if (transport instanceof SshTransport ssh) {
      ssh.setSshSessionFactory(SshProgram.of(repository).orElseGet(SshLibrary::factory));
    } else if (isHttp(address)) {
      transport.setCredentialsProvider(new HttpCredentials(repository));
    }
    return transport;
  }

  Transport openPush(URIish address) throws IOException {
    Transport transport = open(address);
    if (isFolder(address) && new GitProgram(repository).isInstalled()) {
      transport.setOptionReceivePack(FORKED_RECEIVE_PACK);
    }
    return transport;
  }

  /** The git directory at an address; empty when it is at another host, or is not there. */
  Optional<File> folder(URIish address) {
    if (!isFolder(address)) {
      return Optional.empty();
    }
    Repository local = repository.jgit();
    File base = local.isBare() ? local.getDirectory() : local.getWorkTree();
    File path = local.getFS().resolve(base, address.getPath());
    return Optional.ofNullable(RepositoryCache.FileKey.resolve(path, local.getFS()));
  }

  private static boolean isHttp(URIish address) {
    return "http".equals(address.getScheme()) || "https".equals(address.getScheme());
  }

  private static boolean isFolder(URIish address) {
    return !address.isRemote()
        && (address.getScheme() == null || "file".equals(address.getScheme()));
  }
}
