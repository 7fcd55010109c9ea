package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as two maintainers do it on a bare remote. */
class ReleaseStoryIT {

  @TempDir Path folder;
  private Stage stage;
  private Path ada;
  private Path bob;

  @BeforeEach
  void a_remote_with_one_release_and_two_clones() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    bob = stage.clone("bob");
  }

  @Test
  void from_commits_to_a_tag_by_two_hands() {
    stage.commit(ada, "fix: close the socket").commit(ada, "feat: add --json").push(ada);

    assertThat(stage.slipway(ada, "release-pr").succeeds().out())
        .contains("chore(main): release 1.1.0")
        .contains("open pull request");
    stage.git(bob, "pull", "-q").succeeds();
    assertThat(stage.slipway(bob, "release-pr").succeeds().out()).doesNotContain("done");
    assertThat(stage.slipway(bob, "pr", "list").succeeds().out())
        .isEqualTo(
            "#1  open    chore(main): release 1.1.0"
                + "  release-please--branches--main -> main\n");

    stage.commit(bob, "feat!: drop the old form").push(bob);
    assertThat(stage.slipway(bob, "release-pr").succeeds().out())
        .contains("update pull request #1");
    assertThat(stage.slipway(ada, "pr", "show", "1").succeeds().out())
        .contains("chore(main): release 2.0.0")
        .contains("* drop the old form");

    stage.slipway(ada, "pr", "merge", "1").succeeds();
    assertThat(stage.slipway(bob, "release-pr").ends(2).err()).contains("slipway release");
    assertThat(stage.slipway(bob, "release").succeeds().out()).contains("push tag v2.0.0");
    assertThat(stage.ask(stage.remote(), "rev-parse", "v2.0.0^{commit}"))
        .isEqualTo(stage.ask(stage.remote(), "rev-parse", "main"));
    assertThat(stage.ask(stage.remote(), "show", "main:version.txt")).isEqualTo("2.0.0");

    assertThat(stage.slipway(ada, "release").succeeds().out()).contains("No merged release");
    assertThat(stage.slipway(ada, "release-pr").succeeds().out()).contains("Nothing is due.");
  }

  @Test
  void nothing_touches_head_index_or_working_tree() throws Exception {
    stage.commit(ada, "feat: add --json").push(ada);
    stage.file(ada, "staged.txt", "staged");
    Files.writeString(ada.resolve("loose.txt"), "loose");
    String before = state(ada);

    stage.slipway(ada, "release-pr").succeeds();
    stage.slipway(ada, "pr", "merge", "1", "--squash").succeeds();
    stage.slipway(ada, "release").succeeds();

    assertThat(state(ada)).isEqualTo(before);
  }

  private String state(Path clone) {
    return stage.ask(clone, "rev-parse", "HEAD")
        + stage.ask(clone, "symbolic-ref", "HEAD")
        + stage.ask(clone, "status", "--porcelain")
        + stage.ask(clone, "for-each-ref", "refs/heads");
  }
}
