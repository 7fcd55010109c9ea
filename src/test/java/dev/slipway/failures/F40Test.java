package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy was read from the branch that was released, which said something else. */
class F40Test {

  @TempDir Path folder;

  @Test
  void the_policy_of_the_authority_counts_and_every_entry_says_which_one_that_was() {
    FlowStory story =
        Voyage.diverged(folder, new InProcess(), "flow: release-branch\nauthority: main\n")
            .on(Voyage.BRANCH)
            .write("slipway.yml", "flow: trunk\n")
            .commit("ci: no promotion for me");
    String policy = story.remote("rev-parse", "main");

    story.slipway("promote").succeeds();

    assertThat(story.slipway("receipt", "show", Voyage.VERSION).succeeds().words())
        .contains("main@" + policy);
  }
}
