package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A switch of the channel by hand, file by file, made stable releases that nobody wanted. */
class F19Test {

  @TempDir Path folder;

  @Test
  void a_switch_in_one_file_only_does_not_go_to_production() {
    FlowStory story =
        Voyage.diverged(folder, new InProcess(), "flow: release-branch\n")
            .on(Voyage.BRANCH)
            .write("version.txt", "0.1.0-alpha\n")
            .commit("chore: go alpha");

    Ended refused = story.slipway("promote");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words())
        .contains("SLIP-750", "version.txt: 0.1.0-alpha")
        .contains("SLIP-754", "0.1.0-alpha would lower it");
  }
}
