package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases were tagged while what they bring still stood under Unreleased. */
class F11Test {

  @TempDir Path folder;

  private FlowStory story;

  @BeforeEach
  void promote() {
    story = Voyage.promoted(folder, new InProcess(), "flow: release-branch\n").on("main");
  }

  @Test
  void a_release_without_a_section_is_not_tagged() {
    story.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n* an oar\n").commit("docs: move");

    assertRefused("SLIP-752");
  }

  @Test
  void a_release_whose_section_is_empty_is_not_tagged() {
    story
        .write(
            "CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n* an oar\n\n## 1.1.0\n\n### Fixes\n")
        .commit("docs: move");

    assertRefused("SLIP-753");
  }

  private void assertRefused(String code) {
    Ended refused = story.slipway("tag", Voyage.VERSION, "--confirm", Voyage.GO);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains(code);
    assertThat(story.remote("tag", "-l")).isEqualTo("v1.0.0");
  }
}
