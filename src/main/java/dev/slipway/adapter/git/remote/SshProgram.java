package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitProgram;
import dev.slipway.adapter.git.GitRepository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Reaches a host with the ssh that git itself would use, so that keys, agent, known hosts and
 * proxies are those of the user's {@code ~/.ssh/config}.
 */
final class SshProgram extends SshSessionFactory {

  private final String command;

  private SshProgram(String command) {
    this.command = command;
  }

  /** {@code GIT_SSH_COMMAND}, {@code core.sshCommand} or {@code ssh}; empty when there is none. */
  static Optional<SshSessionFactory> of(GitRepository repository) {
    String configured = repository.jgit().getConfig().getString("core", null, "sshCommand");
    return repository
        .variable("GIT_SSH_COMMAND")
        .or(() -> Optional.ofNullable(configured))
        .or(() -> Optional.of("ssh").filter(new GitProgram(repository)::isInstalled))
        .map(SshProgram::new);
  }

  @Override
  public RemoteSession getSession(
      URIish address, CredentialsProvider credentials, FS fs, int timeout)
      throws TransportException {
    if (address.getHost().startsWith("-")) {
      throw new TransportException("'" + address.getHost() + "' is not a host");
    }
    return new Session(address);
  }

  @Override
  public String getType() {
    return "ssh";
  }

  /** One host, to run commands at. */
  private final class Session implements RemoteSession {

    private final URIish address;

    private Session(URIish address) {
      this.address = address;
    }

    @Override
    public Process exec(String remoteCommand, int timeout) throws IOException {
      List<String> line = new ArrayList<>(List.of("sh", "-c", command + " \"$@\"", command));
      if (address.getPort() > 0) {
        line.addAll(List.of("-p", Integer.toString(address.getPort())));
      }
      String user = address.getUser() == null ? "" : address.getUser() + "@";
      line.addAll(List.of(user + address.getHost(), remoteCommand));
      return new PatientProcess(new ProcessBuilder(line).start());
    }

    @Override
    public void disconnect() {
      // each command has a connection of its own
    }
  }
}
