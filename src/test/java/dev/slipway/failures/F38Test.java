package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F38: release branches piled up, and nobody knew which were still needed. */
class F38Test {

  private static final String BRANCH = "release/v1.1.0";

  @TempDir Path folder;
  private FlowStory story;

  @BeforeEach
  void a_release_on_its_way() {
    story =
        FlowStory.of(folder, new InProcess(), "flow: git-flow\n", Map.of("rig.txt", "gaff\n"))
            .on("develop")
            .write("sail.txt", "flax\n")
            .commit("feat: a sail")
            .on(BRANCH)
            .write(
                FlowStory.CHANGELOG,
                "# Changelog\n\n## [1.1.0] - 2026-01-02\n- a sail\n\n## [1.0.0] - 2026-01-01\n"
                    + "- a keel\n")
            .write(".release-please-manifest.json", "{\n  \".\": \"1.1.0\"\n}\n")
            .commit("chore: prepare release 1.1.0");
  }

  @Test
  void one_that_was_squashed_goes_and_that_is_noted() {
    story.on("main").squash(BRANCH, "Release v1.1.0").tag("v1.1.0");

    story.slipway("cleanup", "--yes").succeeds();

    assertThat(story.branches()).containsExactly("develop", "main");
    assertThat(story.remote("grep", "-h", "cleanup", "refs/slipway/receipts/v1.1.0")).isNotEmpty();
  }

  @Test
  void one_goes_although_production_has_moved_on() {
    story.on("main").squash(BRANCH, "Release v1.1.0").tag("v1.1.0");
    story.write("sail.txt", "hemp\n").commit("fix: a better sail");

    story.slipway("cleanup", "--yes").succeeds();

    assertThat(story.branches()).containsExactly("develop", "main");
  }

  @Test
  void one_whose_metadata_alone_is_in_production_goes() {
    story.on("main").git("checkout", "-q", BRANCH, "--", FlowStory.CHANGELOG);
    story.commit("chore(release): promote 1.1.0").tag("v1.1.0");

    story.slipway("cleanup", "--yes").succeeds();

    assertThat(story.branches()).containsExactly("develop", "main");
  }

  @Test
  void one_with_something_that_is_nowhere_else_stays_and_says_what() {
    story.on("main").squash(BRANCH, "Release v1.1.0").tag("v1.1.0");
    story.on(BRANCH).write("rig.txt", "sloop\n").commit("fix: too late");

    Ended ended = story.slipway("cleanup", "--yes").succeeds();

    assertThat(ended.words()).contains(BRANCH + ": stays: only it has this: rig.txt");
    assertThat(story.branches()).contains(BRANCH);
  }

  @Test
  void one_that_is_not_tagged_stays() {
    story.on("main").squash(BRANCH, "Release v1.1.0");

    Ended ended = story.slipway("cleanup", "--yes").succeeds();

    assertThat(ended.words()).contains("v1.1.0 is not tagged");
    assertThat(story.branches()).contains(BRANCH);
  }

  @Test
  void without_a_terminal_and_a_yes_nothing_goes() {
    story.on("main").squash(BRANCH, "Release v1.1.0").tag("v1.1.0");
    String before = story.refs();

    Ended waiting = story.slipway("cleanup");

    assertThat(waiting.status()).isEqualTo(2);
    assertThat(waiting.words()).contains("--yes");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void a_second_time_nothing_is_left_to_do() {
    story.on("main").squash(BRANCH, "Release v1.1.0").tag("v1.1.0");
    story.slipway("cleanup", "--yes").succeeds();
    String before = story.refs();

    Ended again = story.slipway("cleanup").succeeds();

    assertThat(again.words()).contains("There is no branch to clean up.");
    assertThat(story.refs()).isEqualTo(before);
  }
}
