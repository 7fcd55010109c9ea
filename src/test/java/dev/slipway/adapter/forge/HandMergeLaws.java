package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody merges with plain git is merged. */
interface HandMergeLaws {

  ForgeStory story();

  @Test
  default void a_merge_by_hand_is_a_merge() {
    // given
    PullRequest opened = story().openTopic();
    story().world.push("main", "fix: a hinge");

    // when
    CommitId commit = story().world.mergeByHand("topic", "main");
    story().world.push("main", "docs: a map");

    // then
    PullRequest merged = story().find(opened.number());
    assertThat(merged.state()).isEqualTo(State.MERGED);
    assertThat(merged.mergeCommit()).contains(commit);
    assertThat(merged.headCommit()).isEqualTo(opened.headCommit());
  }

  @Test
  default void a_head_that_moved_before_its_merge_by_hand_is_the_head() {
    int number = story().openTopic().number();
    CommitId head = story().world.push("topic", "feat: a window");
    story().world.mergeByHand("topic", "main");
    assertThat(story().find(number).headCommit()).contains(head);
  }

  @Test
  default void a_base_forwarded_to_the_head_has_merged_it() {
    // given
    PullRequest opened = story().openTopic();

    // when
    story().world.forward("main", "topic");
    story().world.push("main", "docs: a map");

    // then
    PullRequest merged = story().find(opened.number());
    assertThat(merged.state()).isEqualTo(State.MERGED);
    assertThat(merged.mergeCommit()).isEqualTo(opened.headCommit());
  }

  @Test
  default void a_head_that_came_by_way_of_another_branch_landed_where_that_one_did() {
    // given
    int number = story().openTopic().number();
    story().world.push("develop", "feat: a roof");
    story().world.mergeByHand("topic", "develop");
    story().world.push("develop", "feat: a chimney");

    // when
    CommitId commit = story().world.mergeByHand("develop", "main");

    // then
    assertThat(story().find(number).mergeCommit()).contains(commit);
  }

  @Test
  default void the_first_landing_counts() {
    // given
    int number = story().openTopic().number();
    CommitId first = story().world.mergeByHand("topic", "main");

    // when
    story().world.forward("develop", "main");
    story().world.push("develop", "feat: a roof");
    story().world.push("main", "docs: a map");
    story().world.mergeByHand("develop", "main");

    // then
    assertThat(story().find(number).mergeCommit()).contains(first);
  }

  @Test
  default void a_merge_by_hand_survives_the_deletion_of_the_branch() {
    int number = story().openTopic().number();
    CommitId commit = story().world.mergeByHand("topic", "main");
    story().world.delete("topic");
    assertThat(story().find(number).mergeCommit()).contains(commit);
  }

  @Test
  default void a_merge_of_what_was_merged_by_hand_merges_nothing() {
    int number = story().openTopic().number();
    CommitId commit = story().world.mergeByHand("topic", "main");
    assertThat(story().merge(number, MergeMethod.MERGE)).isEqualTo(commit);
    assertThat(story().world.tip("main")).isEqualTo(commit);
  }

  @Test
  default void after_a_merge_by_hand_the_same_branch_gets_a_new_pull_request() {
    int first = story().openTopic().number();
    story().world.mergeByHand("topic", "main");
    story().label(first, List.of("tagged"), List.of());
    story().world.push("topic", "feat: a window");
    assertThat(story().open("topic", "main").number()).isGreaterThan(first);
  }
}
