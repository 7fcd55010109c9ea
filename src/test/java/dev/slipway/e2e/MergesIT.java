package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a release pull request is merged, the tag stands on what brought it in. */
class MergesIT {

  private static final String BRANCH = "release-please--branches--main";

  @TempDir Path folder;
  private Stage stage;
  private Path ada;

  @BeforeEach
  void an_open_release_pull_request_whose_base_has_moved() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    stage.slipway(ada, "release-pr").succeeds();
    stage.file(ada, "README.md", "# Widget\n").commit(ada, "docs: begin").push(ada);
  }

  @ParameterizedTest
  @CsvSource({
    "--merge,  'Merge pull request #1 from release-please--branches--main', 2",
    "--squash, 'chore(main): release 1.1.0 (#1)', 1",
    "--rebase, 'chore(main): release 1.1.0', 1"
  })
  void by_command(String method, String subject, int parents) {
    stage.slipway(ada, "pr", "merge", "1", method).succeeds();

    assertThat(stage.ask(stage.remote(), "log", "-1", "--format=%s", "main")).isEqualTo(subject);
    assertThat(stage.ask(stage.remote(), "log", "-1", "--format=%p", "main").split(" "))
        .hasSize(parents);
    assertReleasedAt("main");
  }

  @Test
  void by_hand_with_a_merge_commit() {
    stage.git(ada, "merge", "-q", "--no-ff", "-m", "Ship it", "origin/" + BRANCH).succeeds();
    stage.commit(ada, "fix: right after that").push(ada);

    assertThat(stage.slipway(ada).succeeds().out())
        .contains("  .  1.1.0\n")
        .contains("Waits for its tag: #1 chore(main): release 1.1.0")
        .contains("Next: slipway release\n");
    assertReleasedAt("main~1");
    assertThat(stage.slipway(ada, "version", "--next").out()).isEqualTo("1.1.1\n");
  }

  @Test
  void by_hand_with_a_fast_forward() {
    stage.slipway(ada, "release-pr").succeeds();
    stage.git(ada, "merge", "-q", "--ff-only", "origin/" + BRANCH).succeeds();
    stage.push(ada);

    assertReleasedAt("main");
  }

  private void assertReleasedAt(String revision) {
    stage.slipway(ada, "release").succeeds();

    assertThat(stage.ask(stage.remote(), "rev-parse", "v1.1.0^{commit}"))
        .isEqualTo(stage.ask(stage.remote(), "rev-parse", revision));
    assertThat(stage.ask(stage.remote(), "show", "v1.1.0:version.txt")).isEqualTo("1.1.0");
    assertThat(stage.slipway(ada, "pr", "show", "1").out())
        .contains("labels  autorelease: tagged")
        .contains("Created releases:\n\n- v1.1.0");
  }
}
