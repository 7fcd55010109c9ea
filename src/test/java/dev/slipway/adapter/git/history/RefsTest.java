package dev.slipway.adapter.git.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.BranchName;
import dev.slipway.model.Tag;
import dev.slipway.testkit.GitFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tags, branches and revisions lead to. */
class RefsTest {

  private static final BranchName MAIN = new BranchName("main");

  @TempDir Path folder;
  private GitFixture git;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder.resolve("work"));
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void tags_come_newest_first_whatever_their_kind_and_however_they_are_kept() {
    // given
    git.commit("one").tag("light").commit("two").annotatedTag("later", "Later").commit("three");
    git.tag("b").tag("a");
    git.git("tag", "blob", git.git("hash-object", "-w", "--stdin").strip());
    List<Tag> loose = history().tags();

    // then
    assertThat(loose).extracting(Tag::name).containsExactly("a", "b", "later", "light");
    assertThat(loose.get(2))
        .isEqualTo(new Tag("later", git.id("later"), Instant.parse("2026-01-01T00:00:02Z")));
    git.git("pack-refs", "--all");
    assertThat(history().tags()).isEqualTo(loose);
  }

  @Test
  void a_detached_head_has_no_default_branch() {
    git.commit("one");
    assertThat(history().defaultBranch()).contains(MAIN);
    git.checkout(git.id("main").hex());
    assertThat(history().defaultBranch()).isEmpty();
    assertThat(history().resolve("HEAD")).contains(git.id("main"));
  }

  @Test
  void an_empty_repository_has_no_tips() {
    assertThat(history().defaultBranch()).contains(MAIN);
    assertThat(history().tip(MAIN)).isEmpty();
    assertThat(history().resolve("HEAD")).isEmpty();
    assertThat(history().tags()).isEmpty();
  }

  @Test
  void revisions_are_resolved_as_git_does() {
    git.commit("one").annotatedTag("v1", "v1").commit("two");
    assertThat(history().resolve("v1")).contains(git.id("HEAD~1"));
    assertThat(history().resolve("HEAD~1")).contains(git.id("v1"));
    assertThat(history().resolve(git.id("v1").abbreviated())).contains(git.id("v1"));
    assertThat(history().resolve("v2")).isEmpty();
    assertThat(history().resolve("0".repeat(40))).isEmpty();
    assertThat(history().resolve("a b..c")).isEmpty();
  }

  @Test
  void the_local_branch_counts_unless_it_is_behind() {
    // given
    git.commit("one");
    try (GitFixture clone = git.cloneTo(folder.resolve("clone"));
        GitRepository repository = open(clone.folder());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      // ahead
      clone.commit("two");
      assertThat(history.tip(MAIN)).contains(clone.id("main"));
      // behind
      clone.push("refs/heads/main").git("reset", "-q", "--hard", "HEAD~1");
      assertThat(history.tip(MAIN)).contains(clone.id("origin/main"));
      // diverged
      clone.commit("three");
      assertThat(history.tip(MAIN)).contains(clone.id("origin/main"));
      assertThat(history.defaultBranch()).contains(MAIN);
    }
  }

  @Test
  void a_bare_repository_that_is_its_own_remote_sees_its_own_branches() {
    // given
    git.commit("one");
    git.git("clone", "-q", "--bare", ".", folder.resolve("bare.git").toString());
    git.git("-C", folder.resolve("bare.git").toString(), "remote", "remove", "origin");

    // then
    try (GitRepository repository = open(folder.resolve("bare.git"));
        JGitHistory history = new JGitHistory(repository, "origin")) {
      assertThat(history.tip(MAIN)).contains(git.id("main"));
      assertThat(new LastSeenRefs(repository, "origin", history).branch(MAIN))
          .contains(git.id("main"));
    }
  }

  private JGitHistory history() {
    return new JGitHistory(open(git.folder()), "origin");
  }

  private static GitRepository open(Path path) {
    return GitRepository.open(path, GitFixture.environment());
  }
}
