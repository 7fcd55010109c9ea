package dev.slipway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** A real OpenSSH server on loopback, and the home of one user who may log in. */
public final class Sshd implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/sshd");

  private final Path home;
  private final int port;
  private final Process process;

  private Sshd(Path home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  public static Sshd start(Path home) {
    try {
      Path ssh = Files.createDirectories(home.resolve(".ssh"));
      Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwx------"));
      run("ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", ssh.resolve("id_ecdsa").toString());
      run("ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", ssh.resolve("host").toString());
      Files.copy(ssh.resolve("id_ecdsa.pub"), ssh.resolve("authorized_keys"));
      Files.createDirectories(Path.of("/run/sshd"));
      int port = freePort();
      write(ssh, port);
      Process process =
          new ProcessBuilder(PROGRAM.toString(), "-D", "-e", "-f", ssh.resolve("sshd").toString())
              .redirectErrorStream(true)
              .redirectOutput(ssh.resolve("log").toFile())
              .start();
      Sshd sshd = new Sshd(home, port, process);
      sshd.await();
      return sshd;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path ssh, int port) throws IOException {
    Files.writeString(
        ssh.resolve("sshd"),
        """
        ListenAddress 127.0.0.1
        Port %d
        HostKey %2$s/host
        AuthorizedKeysFile %2$s/authorized_keys
        PidFile none
        PasswordAuthentication no
        StrictModes no
        UsePAM no
        """
            .formatted(port, ssh));
    Files.writeString(
        ssh.resolve("known_hosts"),
        "[127.0.0.1]:%d %s".formatted(port, Files.readString(ssh.resolve("host.pub"))));
    Files.writeString(
        ssh.resolve("config"),
        """
        Host *
          IdentityFile %1$s/id_ecdsa
          UserKnownHostsFile %1$s/known_hosts
          BatchMode yes
        """
            .formatted(ssh));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() {
    for (int tries = 0; tries < 100 && process.isAlive(); tries++) {
      if (answers()) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("sshd does not answer");
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String... line) throws IOException {
    try {
      if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", line));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The user's home, with keys, known hosts and configuration in {@code .ssh}. */
  public Path home() {
    return home;
  }

  public String url(Path repository) {
    return "ssh://%s@127.0.0.1:%d%s".formatted(System.getProperty("user.name"), port, repository);
  }

  /** Lets nobody in any more. */
  public void forgetKeys() {
    try {
      Files.writeString(home.resolve(".ssh/authorized_keys"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
