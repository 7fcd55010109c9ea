package dev.slipway.adapter.git.remote;

import java.io.File;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;

/** Reaches a host where no ssh is installed: with Apache MINA, and the user's {@code ~/.ssh}. */
final class SshLibrary {

  private SshLibrary() {}

  static SshSessionFactory factory() {
    File home = FS.DETECTED.userHome();
    return new SshdSessionFactoryBuilder()
        .setHomeDirectory(home)
        .setSshDirectory(new File(home, ".ssh"))
        .build(null);
  }
}
