package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.forge.Release;
import dev.slipway.plan.CreateRelease;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a forge keeps releases. */
interface ReleaseLaws {

  ForgeStory story();

  @Test
  default void a_release_is_kept_as_the_step_says() {
    // given
    var target = story().world.tip("main");
    var step = new CreateRelease("v1.0.0", "widget: v1.0.0", "### Notes\n", target, true, true);

    // when
    Release release = story().forge.creator().create(step);

    // then
    assertThat(release.tag()).isEqualTo("v1.0.0");
    assertThat(release.name()).isEqualTo("widget: v1.0.0");
    assertThat(release.notes()).isEqualTo("### Notes\n");
    assertThat(release.target()).isEqualTo(target);
    assertThat(release.draft()).isTrue();
    assertThat(release.prerelease()).isTrue();
    assertThat(release.assets()).isEmpty();
    assertThat(story().elsewhere().forge.releases().list(9)).containsExactly(release);
  }

  @Test
  default void a_tag_has_one_release_and_the_first_one_stays() {
    Release first = create("v1.0.0", "first");
    Release second =
        story().elsewhere().forge.creator().create(story().release("v1.0.0", "second"));
    assertThat(second).isEqualTo(first);
    assertThat(story().forge.releases().list(9)).containsExactly(first);
  }

  @Test
  default void a_tag_may_hold_whatever_git_lets_it() {
    // given
    List<String> tags = List.of("@scope/widget@1.0.0", "a/b/c", "naïve+1%2F", "v1.0.0", "V1.0.0");

    // when
    tags.forEach(tag -> create(tag, "notes"));

    // then
    assertThat(story().forge.releases().list(9))
        .extracting(Release::tag)
        .containsExactlyInAnyOrderElementsOf(tags);
  }

  @Test
  default void a_list_of_releases_is_as_long_as_wanted() {
    List.of("v1", "v2", "v3").forEach(tag -> create(tag, "notes"));
    assertThat(story().forge.releases().list(2)).hasSize(2);
  }

  private Release create(String tag, String notes) {
    return story().forge.creator().create(story().release(tag, notes));
  }
}
