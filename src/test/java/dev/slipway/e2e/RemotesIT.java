package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.testkit.HttpGitServer;
import dev.slipway.testkit.Sshd;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on remotes that are no folders. */
class RemotesIT {

  @TempDir Path folder;
  private Stage stage;
  private Path ada;

  @BeforeEach
  void a_release_that_is_due() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
  }

  @Test
  void over_http_with_a_token_from_the_environment() throws Exception {
    try (Repository remote =
            new FileRepositoryBuilder().setGitDir(stage.remote().toFile()).build();
        HttpGitServer server = new HttpGitServer(remote, "x-access-token:secret")) {
      stage.git(ada, "remote", "set-url", "origin", server.url()).succeeds();

      Ran refused = stage.slipway(ada, "release-pr").ends(1);
      assertThat(refused.err()).contains("[SLIP-321]").contains("SLIPWAY_TOKEN");
      assertReleases(Map.of("SLIPWAY_TOKEN", "secret"));
    }
  }

  @Test
  @Tag("servers")
  void over_ssh() {
    assumeTrue(Sshd.isInstalled(), "openssh-server is not installed");
    try (Sshd sshd = Sshd.start(folder.resolve("home"))) {
      stage.git(ada, "remote", "set-url", "origin", sshd.url(stage.remote())).succeeds();

      assertReleases(Map.of("GIT_SSH_COMMAND", "ssh -F '%s/.ssh/config'".formatted(sshd.home())));
    }
  }

  private void assertReleases(Map<String, String> variables) {
    stage.slipway(ada, variables, "release-pr").succeeds();
    stage.slipway(ada, variables, "pr", "merge", "1").succeeds();
    Ran released = stage.slipway(ada, variables, "release").succeeds();

    assertThat(released.out() + released.err()).contains("v1.1.0").doesNotContain("secret");
    assertThat(stage.ask(stage.remote(), "show", "v1.1.0:version.txt")).isEqualTo("1.1.0");
  }
}
