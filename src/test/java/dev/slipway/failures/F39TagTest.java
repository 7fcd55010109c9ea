package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check of the state before a step stood in the way of the step. */
class F39TagTest {

  @TempDir Path folder;

  @Test
  void what_is_asked_before_a_tag_is_asked_of_the_commit_that_gets_it() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), "flow: release-branch\n");
    String promoted = story.remote("rev-parse", "main");
    story
        .on("main")
        .write("version.txt", "1.2.0\n")
        .write("CHANGELOG.md", "# Changelog\n")
        .commit("chore: on to the next");

    assertThat(
            story
                .slipway("tag", Voyage.VERSION, "--confirm", Voyage.GO, "--commit", promoted)
                .status())
        .isZero();
  }
}
