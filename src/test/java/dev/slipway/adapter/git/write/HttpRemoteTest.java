package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static dev.slipway.adapter.git.RemoteStory.RELEASE;
import static dev.slipway.adapter.git.RemoteStory.edit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.JGitRemoteRefs;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.plan.PushBranch;
import dev.slipway.port.write.Ledger.RefUpdate;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.HttpGitServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as with a folder, over HTTP. */
class HttpRemoteTest {

  @TempDir Path folder;
  private RemoteStory story;
  private HttpGitServer server;
  private final Map<String, String> environment = new HashMap<>(GitFixture.environment());

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
    server = new HttpGitServer(story.bare.repository(), "x-access-token:s3cret");
    story.work.git("config", "remote.origin.url", server.url());
  }

  @AfterEach
  void end() {
    server.close();
    story.close();
  }

  @Test
  void a_token_in_the_environment_lets_in() {
    environment.put("SLIPWAY_TOKEN", "s3cret");
    CommitId pushed = push();
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(pushed);
  }

  @Test
  void credentials_in_the_address_let_in() {
    story.work.git(
        "config",
        "remote.origin.url",
        server.url().replace("http://", "http://x-access-token:s3cret@"));
    assertThat(story.bare.id(push().hex())).isNotNull();
  }

  @Test
  void the_helpers_of_git_are_asked() {
    story.work.git(
        "config",
        "credential.helper",
        "!f() { test \"$1\" = get && echo username=x-access-token && echo password=s3cret; }; f");
    CommitId pushed = push();
    assertThat(story.bare.id(RELEASE.ref())).isEqualTo(pushed);
  }

  @Test
  void without_credentials_there_is_a_problem() {
    assertThat(Problems.of(this::push)).containsExactly("SLIP-321");
  }

  @Test
  void wrong_credentials_are_a_problem_that_does_not_tell_them() {
    environment.put("SLIPWAY_TOKEN", "wr0ng");
    Problem problem = Problems.only(this::push);
    assertThat(problem.code()).isEqualTo("SLIP-321");
    assertThat(problem.toString()).doesNotContain("wr0ng");
    story.work.git(
        "config", "remote.origin.url", server.url().replace("http://", "http://ada:pa55@"));
    environment.remove("SLIPWAY_TOKEN");
    assertThat(Problems.only(this::push).toString()).doesNotContain("pa55").doesNotContain("ada");
  }

  @Test
  void the_token_of_github_goes_to_nobody_else() {
    environment.put("GITHUB_TOKEN", "s3cret");
    assertThat(Problems.of(this::push)).containsExactly("SLIP-321");
  }

  @Test
  void a_protected_branch_is_heard() {
    environment.put("SLIPWAY_TOKEN", "s3cret");
    server.protect(RELEASE.ref());
    Problem problem = Problems.only(this::push);
    assertThat(problem.code()).isEqualTo("SLIP-322");
    assertThat(problem.what()).contains("protected branch hook declined", "GH006");
  }

  @Test
  void a_ledger_moves_all_or_nothing() {
    // given
    environment.put("SLIPWAY_TOKEN", "s3cret");
    CommitId main = story.work.id("main");
    try (GitRepository repository = open()) {
      JGitLedger ledger = new JGitLedger(remote(repository), CLOCK);
      var changes = Map.of("x", Optional.of("1"));
      var tag = List.of(new RefUpdate("refs/tags/v1", Optional.empty(), Optional.of(main.hex())));

      // then
      server.protect("refs/tags/v1");
      assertThat(
              Problems.of(
                  () -> ledger.append("forge", ledger.read("forge"), changes, "entry", tag)))
          .containsExactly("SLIP-322");
      assertThat(ledger.read("forge").entry()).isEmpty();
      server.protect("refs/heads/none");
      assertThat(ledger.append("forge", ledger.read("forge"), changes, "entry", tag)).isTrue();
      assertThat(ledger.readLocal("forge")).isEqualTo(ledger.read("forge"));
      assertThat(new JGitRemoteRefs(remote(repository)).tag("v1")).contains(main);
    }
  }

  @Test
  void nobody_at_the_other_end_is_a_problem() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    story.work.git("config", "remote.origin.url", "http://u:s3cret@127.0.0.1:" + free + "/x.git");
    Problem problem = Problems.only(this::push);
    assertThat(problem.code()).isEqualTo("SLIP-320");
    assertThat(problem.toString()).contains("127.0.0.1:" + free).doesNotContain("s3cret");
  }

  private CommitId push() {
    try (GitRepository repository = open()) {
      PushBranch step = story.step(Optional.empty(), edit("CHANGELOG.md", "# Changelog\n"));
      return new JGitPusher(remote(repository), CLOCK).push(step);
    }
  }

  private static GitRemote remote(GitRepository repository) {
    return new GitRemote(repository, RemoteAddress.of(repository, "origin"));
  }

  private GitRepository open() {
    return GitRepository.open(story.work.folder(), environment);
  }
}
