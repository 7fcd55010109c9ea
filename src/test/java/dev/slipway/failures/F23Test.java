package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags stood on trees where some files said one version and some another. */
class F23Test {

  @TempDir Path folder;

  @Test
  void a_tree_that_says_two_versions_is_not_tagged_and_the_stale_file_is_named() {
    FlowStory story =
        Voyage.promoted(folder, new InProcess(), "flow: release-branch\n")
            .on("main")
            .write("version.txt", "1.0.9\n")
            .commit("chore: partly");

    Ended refused = story.slipway("tag", Voyage.VERSION, "--confirm", Voyage.GO);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("does not say 1.1.0 everywhere: version.txt: 1.0.9.");
  }

  /** Every way to a tag passes the same guard. */
  @Test
  void nor_is_it_when_the_merge_of_the_release_pull_request_tags() {
    FlowStory story =
        FlowStory.of(folder, new InProcess(), "flow: trunk\n", Map.of("version.txt", "1.0.0\n"))
            .on("main")
            .commit("feat: an oar");
    story.slipway("release-pr").succeeds();
    story
        .on("release-please--branches--main")
        .write("version.txt", "1.0.9\n")
        .commit("chore: partly");
    story.slipway("pr", "merge", "1").succeeds();

    Ended refused = story.slipway("release");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-750", "version.txt: 1.0.9");
    assertThat(story.remote("tag", "-l")).isEqualTo("v1.0.0");
  }
}
