package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A remote that says no in the middle of a run, and the run after that. */
class RefusalIT {

  private static final String BRANCH = "release-please--branches--main";

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
  void a_hook_that_refuses_a_branch_leaves_all_as_it_was() {
    // given
    stage.hook("update", "echo 'no releases on fridays' >&2; exit 1\n");
    var before = stage.state(ada);

    // when
    Ran ran = stage.slipway(ada, "release-pr").ends(1);
    Document document = Document.of(stage.slipway(ada, "release-pr", "--json"));

    // then
    assertThat(ran.out())
        .contains("fail  push 3 files to " + BRANCH)
        .contains("left  open pull request");
    assertThat(ran.err()).contains("no releases on fridays").contains("[SLIP-322]\n  fix: ");
    assertThat(document.outcome()).isEqualTo("failed");
    assertThat(document.steps("status")).containsExactly("failed", "not-reached");
    assertThat(document.problems("code")).containsExactly("SLIP-322");
    assertThat(stage.state(ada)).isEqualTo(before);
  }

  @Test
  void a_release_that_a_hook_interrupts_is_completed_by_the_next_run() {
    // given
    stage.slipway(ada, "release-pr").succeeds();
    stage.slipway(ada, "pr", "merge", "1").succeeds();
    stage.hook("update", "case $1 in refs/tags/*) exit 1;; esac\n");
    var before = stage.state(ada);

    // when
    assertThat(stage.slipway(ada, "release").ends(1).err()).contains("refs/tags/v1.1.0");

    // then
    assertThat(stage.state(ada)).isEqualTo(before);
    stage.hook("update", "exit 0\n");
    stage.slipway(ada, "release").succeeds();
    assertThat(stage.refs(stage.remote())).contains("refs/tags/v1.1.0");
  }

  @Test
  void a_branch_that_moved_meanwhile_is_not_overwritten() {
    // given: what is pushed goes where somebody else was faster
    stage.git(folder, "clone", "-q", "--bare", "remote.git", "pushed.git").succeeds();
    stage.git(ada, "config", "remote.origin.pushurl", folder + "/pushed.git").succeeds();
    stage.git(ada, "push", "-q", "origin", "HEAD~1:refs/heads/" + BRANCH).succeeds();
    Path pushed = folder.resolve("pushed.git");
    String before = stage.refs(pushed);

    // when
    Ran ran = stage.slipway(ada, "release-pr").ends(1);

    // then
    assertThat(ran.err()).contains(BRANCH + " has moved").contains("[SLIP-323]\n  fix: Fetch");
    assertThat(stage.refs(pushed)).isEqualTo(before);
  }

  @Test
  void somebody_without_a_name_is_told_how_to_get_one() {
    // given
    stage.git(ada, "config", "--unset", "user.name").succeeds();
    var before = stage.state(ada);

    // when
    Ran ran = stage.slipway(ada, "release-pr").ends(1);

    // then
    assertThat(ran.err()).contains("git config user.name").contains("[SLIP-309]");
    assertThat(stage.state(ada)).isEqualTo(before);
  }

  @Test
  void two_who_change_the_same_place_are_told_and_nothing_is_merged() {
    // given
    stage.slipway(ada, "release-pr").succeeds();
    stage.file(ada, "version.txt", "1.0.5\n").commit(ada, "chore: by hand").push(ada);
    var before = stage.state(ada);

    // when
    Ran ran = stage.slipway(ada, "pr", "merge", "1").ends(2);

    // then
    assertThat(ran.err()).contains("version.txt").contains("slipway release-pr");
    assertThat(stage.state(ada)).isEqualTo(before);
  }
}
