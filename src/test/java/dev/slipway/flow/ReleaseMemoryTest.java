package dev.slipway.flow;

import static dev.slipway.testkit.Voyage.GO;
import static dev.slipway.testkit.Voyage.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of a release that is out, and what people are told of it. */
class ReleaseMemoryTest {

  private static FlowStory story;

  @BeforeAll
  static void release(@TempDir Path folder) {
    story = Voyage.tagged(folder, new InProcess(), "flow: release-branch\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verify v1.1.0 --receipt",
        "verify --receipt v1.1.0",
        "verify --receipt --json v1.1.0",
        "verify v1.1.0",
        "verify --receipt"
      })
  void a_release_is_verified_however_the_command_is_written(String command) {
    assertThat(story.slipway(command.split(" ")).succeeds().words()).contains("v1.1.0");
  }

  @Test
  void each_guard_is_shown_with_what_it_said() {
    assertThat(story.slipway("receipt", "show", VERSION).succeeds().words())
        .containsPattern("guards: [0-9]+ passed")
        .contains("ok   tag absent: the remote has no tag v1.1.0", "typed: " + GO)
        .containsPattern("plan: [0-9a-f]{7}\n")
        .doesNotContain("skipped skip");
  }

  @Test
  void a_released_version_whose_branch_nobody_remembers_is_not_to_be_cut() {
    Ended refused = story.slipway("promote", "1.0.0");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words())
        .contains("SLIP-775", "v1.0.0 is released already")
        .doesNotContain("slipway branch");
  }

  @Test
  void where_no_commit_asks_for_a_version_the_released_one_is_not_the_next() {
    story.git("fetch", "-q", "--tags");

    assertThat(
            story
                .slipway("version", "--next", "--quiet", "--target-branch", "main")
                .succeeds()
                .words())
        .isEmpty();
    assertThat(
            story
                .slipway("version", "--next", "--json", "--target-branch", "main")
                .succeeds()
                .words())
        .contains("\"version\": null", "\"next\": null", "\"current\": \"1.1.0\"");
  }
}
