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

/** A tag was found where it could not have been made, and nothing told who had moved it. */
class F32Test {

  @TempDir Path folder;

  private FlowStory story;

  @BeforeEach
  void tag() {
    story = Voyage.tagged(folder, new InProcess(), "flow: release-branch\n");
  }

  @Test
  void a_tag_that_was_moved_is_told_with_where_it_was_made_and_where_it_stands() {
    String made = story.remote("rev-parse", "--short=7", "main");
    story.git("fetch", "-q");
    story.git("push", "-qf", "origin", "origin/develop:refs/tags/v1.1.0");

    Ended refused = again();

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words())
        .contains("SLIP-766", made, story.remote("rev-parse", "--short=7", "develop"));
  }

  @Test
  void a_tag_that_was_deleted_is_not_made_anew() {
    story.git("push", "-q", "origin", ":refs/tags/v1.1.0");

    Ended refused = again();

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-767");
    assertThat(story.remote("tag", "-l")).isEqualTo("v1.0.0");
  }

  private Ended again() {
    return story.slipway("tag", Voyage.VERSION, "--confirm", Voyage.GO);
  }
}
