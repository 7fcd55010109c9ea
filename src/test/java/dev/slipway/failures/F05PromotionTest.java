package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promotion rewound the manifest, and the same version was released three times. */
class F05PromotionTest {

  @TempDir Path folder;

  @Test
  void a_promotion_that_lowers_any_version_is_refused_naming_file_and_both_versions() {
    FlowStory story =
        Voyage.diverged(folder, new InProcess(), "flow: release-branch\n")
            .on("main")
            .write("version.txt", "1.2.0\n")
            .commit("chore: a hand-made version");
    String before = story.refs();

    Ended refused = story.slipway("promote");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words())
        .contains("version.txt is at 1.2.0 in main, and 1.1.0 would lower it. [SLIP-754]")
        .doesNotContain("manifest.json is at");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void a_version_that_is_there_already_is_no_obstacle() {
    FlowStory story =
        Voyage.diverged(folder, new InProcess(), "flow: release-branch\n")
            .on("main")
            .write("version.txt", "1.1.0\n")
            .commit("chore: ahead");

    assertThat(story.slipway("promote").status()).isZero();
  }
}
