package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static dev.slipway.adapter.git.RemoteStory.RELEASE;
import static dev.slipway.adapter.git.RemoteStory.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitFetcher;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.model.CommitId;
import dev.slipway.plan.PushBranch;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.Sshd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as with a folder, over a real sshd. */
@Tag("servers")
class SshRemoteTest {

  @TempDir Path folder;
  private RemoteStory story;
  private Sshd sshd;
  private final Map<String, String> environment = new HashMap<>(GitFixture.environment());

  @BeforeEach
  void begin() {
    assumeTrue(Sshd.isInstalled(), "openssh-server is not installed");
    story = new RemoteStory(folder);
    sshd = Sshd.start(folder.resolve("home"));
    story.work.git("config", "remote.origin.url", sshd.url(story.bare.folder()));
    environment.put("HOME", sshd.home().toString());
  }

  @AfterEach
  void end() {
    if (sshd != null) {
      sshd.close();
      story.close();
    }
  }

  @Test
  void the_ssh_that_is_installed_is_used_as_git_would_use_it() {
    environment.put("GIT_SSH_COMMAND", "ssh -F '%s/.ssh/config'".formatted(sshd.home()));
    CommitId pushed = push();
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(pushed);
  }

  @Test
  void without_one_the_library_reads_the_same_configuration() throws IOException {
    Path git = Files.createDirectory(folder.resolve("bin"));
    environment.put("PATH", git.toString());
    CommitId pushed = push();
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(pushed);
  }

  @Test
  void a_host_that_looks_like_an_option_is_refused() {
    story.work.git("config", "remote.origin.url", "ssh://-oProxyCommand=true/x");
    assertThat(Problems.of(this::push)).containsExactly("SLIP-320");
  }

  @Test
  void a_key_that_the_host_does_not_know_does_not_let_in() {
    environment.put(
        "GIT_SSH_COMMAND", "ssh -F '%s/.ssh/config' -i /dev/null".formatted(sshd.home()));
    sshd.forgetKeys();
    assertThat(Problems.of(this::push)).containsExactly("SLIP-321");
  }

  private CommitId push() {
    try (GitRepository repository = GitRepository.open(story.work.folder(), environment)) {
      GitRemote remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
      new GitFetcher(remote).fetch();
      PushBranch step = story.step(Optional.empty(), edit("CHANGELOG.md", "# Changelog\n"));
      return new JGitPusher(remote, CLOCK).push(step);
    }
  }
}
