package dev.slipway.adapter.git.remote;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.write.JGitLedger;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GitFetcherTest {

  @TempDir Path folder;
  private RemoteStory story;
  private GitFixture other;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
    other = story.bare.cloneTo(folder.resolve("other"));
  }

  @AfterEach
  void end() {
    other.close();
    story.close();
  }

  @Test
  void branches_go_to_tracking_refs_and_local_ones_stay() {
    // given
    CommitId begin = story.work.id("main");
    assertThat(story.work.folder().resolve(".git/FETCH_HEAD").toFile().delete()).isTrue();
    other.commit("feat: far").branch("topic").commit("feat: topic");
    other.push("refs/heads/main", "refs/heads/topic");

    // when
    new GitFetcher(story.remote).fetch();

    // then
    assertThat(story.work.id("origin/main")).isEqualTo(other.id("main"));
    assertThat(story.work.id("origin/topic")).isEqualTo(other.id("topic"));
    assertThat(story.work.id("main")).isEqualTo(begin);
    assertThat(story.work.folder().resolve(".git/FETCH_HEAD")).doesNotExist();
  }

  @Test
  void a_branch_that_was_rewritten_is_followed() {
    other.commit("feat: first").push("refs/heads/main");
    new GitFetcher(story.remote).fetch();
    other.git("reset", "-q", "--hard", "HEAD~1");
    other.commit("feat: second").push("refs/heads/main");
    new GitFetcher(story.remote).fetch();
    assertThat(story.work.id("origin/main")).isEqualTo(other.id("main"));
  }

  @Test
  void new_tags_come_and_old_ones_never_move() {
    // given
    story.work.tag("mine").tag("v1");
    other.commit("feat: far").annotatedTag("v1", "v1").annotatedTag("v2", "v2");
    other.push("refs/tags/v1", "refs/tags/v2");

    // when
    new GitFetcher(story.remote).fetch();

    // then
    assertThat(story.work.id("v1")).isEqualTo(story.work.id("main"));
    assertThat(story.work.id("v2")).isEqualTo(other.id("v2"));
    assertThat(story.work.id("mine")).isEqualTo(story.work.id("main"));
  }

  @Test
  void ledgers_go_to_a_place_of_their_own() {
    // given
    try (GitRepository repository = GitRepository.open(other.folder(), GitFixture.environment())) {
      GitRemote remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
      JGitLedger ledger = new JGitLedger(remote, CLOCK);
      ledger.append(
          "forge", ledger.read("forge"), Map.of("x", Optional.of("1")), "entry", List.of());
    }

    // when
    new GitFetcher(story.remote).fetch();

    // then
    assertThat(story.work.git("for-each-ref", "--format=%(refname)", "refs/slipway").strip())
        .isEqualTo("refs/slipway/remotes/origin/forge");
  }

  @Test
  void remote_refs_are_asked_once() throws IOException {
    // given
    JGitRemoteRefs refs = new JGitRemoteRefs(story.remote);
    other.annotatedTag("v1", "v1").push("refs/tags/v1");
    assertThat(refs.tag("v1")).contains(other.id("v1"));

    // when
    Files.move(story.bare.folder(), folder.resolve("gone.git"));

    // then
    assertThat(refs.branch(new BranchName("main"))).contains(other.id("main"));
    assertThat(refs.branch(new BranchName("nothing"))).isEmpty();
    assertThat(refs.tag("v2")).isEmpty();
    assertThat(Problems.of(() -> new JGitRemoteRefs(story.remote).tag("v1")))
        .containsExactly("SLIP-320");
  }

  @Test
  void a_bare_repository_has_nothing_to_fetch_from_itself() {
    try (GitRepository self = GitRepository.open(story.bare.folder(), GitFixture.environment())) {
      GitRemote remote = new GitRemote(self, RemoteAddress.of(self, "origin"));
      new GitFetcher(remote).fetch();
      assertThat(new JGitRemoteRefs(remote).branch(new BranchName("main")))
          .contains(story.bare.id("main"));
      assertThat(story.bare.git("for-each-ref", "--format=%(refname)").strip())
          .isEqualTo("refs/heads/main");
    }
  }

  @Test
  @Timeout(60)
  void a_lock_that_another_command_holds_is_waited_for() throws Exception {
    // given
    other.commit("feat: far").push("refs/heads/main");
    CommitId far = other.id("main");
    Path lock = lockOfMain();

    // when
    CompletableFuture<Void> fetch =
        CompletableFuture.runAsync(() -> new GitFetcher(story.remote).fetch());
    while (!story.work.repository().getObjectDatabase().has(Ids.object(far))) {
      // who sleeps is woken before who spins, and the fetch waits for less than a second
      Thread.sleep(5);
    }
    Files.delete(lock);
    fetch.get();

    // then
    assertThat(story.work.id("origin/main")).isEqualTo(far);
  }

  @Test
  void a_lock_that_stays_is_named() throws IOException {
    other.commit("feat: far").push("refs/heads/main");
    Path lock = lockOfMain();
    Problem problem = Problems.only(() -> new GitFetcher(story.remote).fetch());
    assertThat(problem.code()).isEqualTo("SLIP-328");
    assertThat(problem.remedy()).contains(lock.toString());
  }

  private Path lockOfMain() throws IOException {
    return Files.createFile(story.work.folder().resolve(".git/refs/remotes/origin/main.lock"));
  }
}
