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

/** F9: a released section was dropped, and its entries moved to the next version. */
class F09Test {

  private static final String OPEN =
      """
      # Changelog

      ## [Unreleased]
      - a sail
      - a rudder

      ## [1.0.0] - 2026-01-01
      - a keel
      """;

  private static final String RELEASED =
      OPEN.replace("[Unreleased]\n", "[Unreleased]\n\n## [1.1.0] - 2026-01-02\n");

  @TempDir Path folder;
  private FlowStory story;

  @BeforeEach
  void main_has_released_what_develop_has_under_unreleased() {
    story =
        FlowStory.of(folder, new InProcess(), "flow: git-flow\n", Map.of(FlowStory.CHANGELOG, OPEN))
            .on("develop")
            .on("main")
            .write(FlowStory.CHANGELOG, RELEASED)
            .commit("chore: release 1.1.0")
            .tag("v1.1.0");
  }

  @Test
  void a_sync_brings_the_section_to_the_byte() {
    story.on("develop").write("oar.txt", "an oar\n").commit("feat: an oar");

    story.slipway("sync").succeeds();

    assertThat(story.remote("show", "develop:CHANGELOG.md") + "\n").isEqualTo(RELEASED);
  }

  /** Git merges that cleanly, and puts the new entry under the release. */
  @Test
  void a_merge_that_would_put_a_new_entry_under_a_release_is_refused() {
    String before = more(OPEN.replace("- a rudder\n", "- a rudder\n\n- an oar\n"));

    assertRefused(before, "The section 1.1.0 of CHANGELOG.md would be changed in develop");
  }

  @Test
  void a_merge_that_would_leave_the_section_out_is_refused() {
    story.on("develop").write("oar.txt", "an oar\n").commit("feat: an oar");
    story.git("merge", "-q", "-s", "ours", "origin/main");
    story.commit("chore: merge, badly");
    story.on("main").write("late.txt", "late\n").commit("fix: late");

    assertRefused(story.refs(), "The section 1.1.0 of CHANGELOG.md would be lost in develop");
  }

  private String more(String changelog) {
    return story.on("develop").write(FlowStory.CHANGELOG, changelog).commit("feat: an oar").refs();
  }

  private void assertRefused(String before, String what) {
    Ended refused = story.slipway("sync");
    assertThat(refused.status()).as(refused.words()).isEqualTo(2);
    assertThat(refused.words()).contains(what);
    assertThat(story.refs()).isEqualTo(before);
  }
}
