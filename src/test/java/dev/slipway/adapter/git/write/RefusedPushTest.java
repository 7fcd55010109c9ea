package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static dev.slipway.adapter.git.RemoteStory.RELEASE;
import static dev.slipway.adapter.git.RemoteStory.edit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.problem.Problem;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a remote and its hooks refuse. */
class RefusedPushTest {

  private static final FileEdit CHANGELOG = edit("CHANGELOG.md", "# Changelog\n");

  @TempDir Path folder;
  private RemoteStory story;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void a_hook_that_refuses_is_heard_and_nothing_changes() throws IOException {
    for (String hook : new String[] {"pre-receive", "update"}) {
      hook(hook, "echo 'GH006: release branches are protected' >&2; exit 1");
      Problem problem = Problems.only(() -> pusher().push(story.step(Optional.empty(), CHANGELOG)));
      assertThat(problem.code()).isEqualTo("SLIP-322");
      assertThat(problem.what())
          .contains(RELEASE.ref(), "hook declined", "GH006: release branches are protected");
      assertThat(story.bare.git("for-each-ref", RELEASE.ref())).isEmpty();
      Files.delete(story.bare.folder().resolve("hooks").resolve(hook));
    }
  }

  @Test
  void a_remote_that_forbids_other_histories_is_heard() {
    CommitId first = pusher().push(story.step(Optional.empty(), CHANGELOG));
    story.bare.git("config", "receive.denyNonFastForwards", "true");
    FileEdit next = edit("CHANGELOG.md", "2\n");
    Problem problem = Problems.only(() -> pusher().push(story.step(Optional.of(first), next)));
    assertThat(problem.code()).isEqualTo("SLIP-322");
    assertThat(problem.what()).contains("non-fast-forward");
  }

  @Test
  void a_branch_that_stands_where_a_folder_is_needed_is_told_as_it_is() {
    // given
    story.bare.git("branch", "release-please--branches--main/x", "main");

    // when
    Problem problem = Problems.only(() -> pusher().push(story.step(Optional.empty(), CHANGELOG)));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-322");
    assertThat(problem.what()).contains("release-please--branches--main/x");
  }

  @Test
  void a_bare_repository_pushes_into_itself_and_runs_its_hooks() throws IOException {
    try (GitRepository self = GitRepository.open(story.bare.folder(), GitFixture.environment())) {
      GitRemote remote = new GitRemote(self, RemoteAddress.of(self, "origin"));
      var pusher = new JGitPusher(remote, CLOCK);
      CommitId pushed = pusher.push(story.step(Optional.empty(), CHANGELOG));
      assertThat(story.bare.id(RELEASE.ref())).isEqualTo(pushed);
      hook("update", "exit 1");
      FileEdit next = edit("CHANGELOG.md", "2\n");
      assertThat(Problems.of(() -> pusher.push(story.step(Optional.of(pushed), next))))
          .containsExactly("SLIP-322");
      assertThat(story.bare.git("for-each-ref", "refs/remotes")).isEmpty();
    }
  }

  private JGitPusher pusher() {
    return new JGitPusher(story.remote, CLOCK);
  }

  private void hook(String name, String script) throws IOException {
    Path hook = story.bare.folder().resolve("hooks").resolve(name);
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }
}
