package dev.slipway.adapter.forge;

import static dev.slipway.adapter.forge.ForgeStory.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.forge.Release;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes first in a list. */
class EmbeddedOrderTest {

  private final MemoryForgeWorld world = new MemoryForgeWorld();
  private final ForgeStory story = new ForgeStory(world);

  @Test
  void the_pull_request_that_changed_last_comes_first() {
    story.pushAndOpen("one");
    story.pushAndOpen("two");
    world.anHourPasses();
    story.comment(1, "hello");
    assertThat(story.numbers(Set.of(State.OPEN), MAIN, 9)).containsExactly(1, 2);
  }

  @Test
  void the_release_that_was_created_last_comes_first() {
    release("v1.0.0");
    release("v0.9.0");
    world.anHourPasses();
    release("v1.1.0");
    assertThat(story.forge.releases().list(9))
        .extracting(Release::tag)
        .isEqualTo(List.of("v1.1.0", "v0.9.0", "v1.0.0"));
  }

  private void release(String tag) {
    story.forge.creator().create(story.release(tag, "notes"));
  }
}
