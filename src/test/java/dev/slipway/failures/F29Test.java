package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate that demanded that the tag be absent was asked where the tag was what started it. */
class F29Test {

  @TempDir Path folder;

  @Test
  void that_the_tag_is_absent_is_asked_for_the_making_of_it_only() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), "flow: release-branch\n");
    String[] command = {"tag", Voyage.VERSION, "--confirm", Voyage.GO};

    assertThat(story.slipway(command).succeeds().words()).contains("tag absent");

    assertThat(story.slipway(command).succeeds().words())
        .contains("as its receipt tells")
        .doesNotContain("tag absent");
  }
}
