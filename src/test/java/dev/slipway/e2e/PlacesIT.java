package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories of every kind, and environments that have little. */
class PlacesIT {

  private static final String DUE = "chore(main): release 1.1.0";

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
  void a_dry_run_needs_no_remote_no_home_no_token_and_asks_no_network() {
    // given
    stage.git(ada, "remote", "set-url", "origin", "https://127.0.0.1:1/acme/widget.git").succeeds();
    Map<String, String> nothing = Map.of("HOME", "/nonexistent");

    // then
    Ran unreachable = stage.slipway(ada, nothing, "release-pr", "--dry-run");
    assertThat(unreachable.succeeds().out()).startsWith(DUE).contains("would open pull request");
    assertThat(unreachable.err()).isEmpty();

    stage.git(ada, "remote", "remove", "origin").succeeds();
    assertThat(stage.slipway(ada, nothing, "release-pr", "--dry-run", "--repo", "acme/widget"))
        .isEqualTo(unreachable);
  }

  @Test
  void status_skips_a_remote_that_it_cannot_reach_and_says_so() {
    stage.git(ada, "remote", "set-url", "origin", folder + "/gone.git").succeeds();

    Ran ran = stage.slipway(ada).succeeds();

    assertThat(ran.out()).contains("1.0.0 -> 1.1.0").contains("Next: slipway release-pr");
    assertThat(ran.err()).startsWith("warning: The remote").contains("gone.git").contains("fix: ");
  }

  @Test
  void a_bare_repository_is_released_where_it_is() {
    Map<String, String> ada =
        Map.of(
            "GIT_AUTHOR_NAME",
            "ada",
            "GIT_AUTHOR_EMAIL",
            "ada@example.org",
            "GIT_COMMITTER_NAME",
            "ada",
            "GIT_COMMITTER_EMAIL",
            "ada@example.org");

    stage.slipway(stage.remote(), ada, "release-pr").succeeds();
    stage.slipway(stage.remote(), ada, "pr", "merge", "1").succeeds();
    stage.slipway(stage.remote(), ada, "release").succeeds();

    assertThat(stage.ask(stage.remote(), "show", "v1.1.0:version.txt")).isEqualTo("1.1.0");
  }

  @Test
  void a_folder_below_a_linked_worktree_and_a_detached_head_show_the_same() throws Exception {
    // given
    Path below = Files.createDirectories(ada.resolve("src/main"));
    stage.git(ada, "worktree", "add", "-q", "../linked", "-b", "topic").succeeds();
    Path detached = stage.clone("detached");
    stage.git(detached, "checkout", "-q", "--detach", "HEAD~1").succeeds();

    // then
    Ran expected = stage.slipway(ada, "release-pr", "--dry-run").succeeds();
    assertThat(expected.out()).startsWith(DUE);
    assertThat(stage.slipway(below, "release-pr", "--dry-run")).isEqualTo(expected);
    assertThat(stage.slipway(folder.resolve("linked"), "release-pr", "-n")).isEqualTo(expected);
    assertThat(stage.slipway(detached, "release-pr", "-n")).isEqualTo(expected);
    assertThat(stage.slipway(folder, "-C", "ada", "release-pr", "-n")).isEqualTo(expected);
  }

  @Test
  void the_default_branch_of_the_remote_is_meant_whatever_is_checked_out() {
    // given: a clone from before the remote had anything, which does not know its default branch
    stage.git(ada, "remote", "set-head", "origin", "--delete").succeeds();
    stage.git(ada, "checkout", "-q", "-b", "topic").succeeds();

    // then
    assertThat(stage.slipway(ada, "release-pr").succeeds().out()).startsWith(DUE);
  }

  @Test
  void a_repository_without_configuration_has_notes_and_versions_from_its_tags() {
    stage.git(ada, "rm", "-q", "release-please-config.json").succeeds();
    stage.git(ada, "rm", "-q", ".release-please-manifest.json").succeeds();
    stage.commit(ada, "chore: go without").push(ada);

    assertThat(stage.slipway(ada, "changelog").succeeds().out())
        .startsWith("## 1.1.0 (2026-01-01)")
        .contains("* add --json");
    assertThat(stage.slipway(ada, "changelog", "--all").succeeds().out())
        .startsWith("# Changelog\n\n## 1.1.0")
        .contains("\n## 1.0.0 (2026-01-01)\n");
    assertThat(stage.slipway(ada, "version", "--next", "--release-type", "simple").succeeds().out())
        .isEqualTo("1.1.0\n");
    assertThat(stage.slipway(ada, "release-pr", "-n", "--release-type", "simple").succeeds().out())
        .startsWith(DUE)
        .contains("tag v1.0.0 is the last release");
  }
}
