package dev.slipway.failures;

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
import org.junit.jupiter.params.provider.CsvSource;

/** A spelling that one step did not know passed at another, and with it a release unapproved. */
class F30Test {

  private static FlowStory story;

  @BeforeAll
  static void promote(@TempDir Path folder) {
    story = Voyage.promoted(folder, new InProcess(), "flow: release-branch\n");
  }

  @ParameterizedTest
  @CsvSource({
    "tag, 1.1.0-preview1",
    "tag, 1.1.0-preview-1",
    "tag, v1.1.0",
    "tag, 1.1.0-RC",
    "tag, 01.1.0",
    "promote, 1.1.0-preview1",
    "promote, 1.1.0-preview-1",
    "promote, v1.1.0",
    "promote, 1.1"
  })
  void every_step_refuses_the_same_spellings(String step, String version) {
    Ended refused = story.slipway(step, version);

    assertThat(refused.status()).isIn(1, 2);
    assertThat(refused.words()).containsPattern("SLIP-12[2-5]");
  }

  @Test
  void a_tag_under_another_spelling_is_in_the_way() {
    story.git("push", "-q", "origin", "origin/main:refs/tags/1.1.0");

    Ended refused = story.slipway("tag", Voyage.VERSION, "--confirm", Voyage.GO);
    story.git("push", "-q", "origin", ":refs/tags/1.1.0");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-769", "has 1.1.0");
  }
}
