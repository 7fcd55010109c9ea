package dev.slipway.adapter.forge;

import static dev.slipway.adapter.forge.ForgeStory.MAIN;
import static dev.slipway.adapter.forge.ForgeStory.TOPIC;
import static dev.slipway.adapter.forge.ForgeStory.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.plan.MergePullRequest;
import dev.slipway.plan.OpenPullRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a forge merges, and when it says no. */
interface MergeLaws {

  ForgeStory story();

  @Test
  default void a_merge_makes_a_commit_of_both_and_moves_the_base_to_it() {
    // given
    PullRequest opened = story().openTopic();
    story().world.push("main", "fix: a hinge");

    // when
    CommitId commit = story().merge(opened.number(), MergeMethod.MERGE);

    // then
    PullRequest merged = story().find(opened.number());
    assertThat(merged.state()).isEqualTo(State.MERGED);
    assertThat(merged.mergeCommit()).contains(commit);
    assertThat(merged.headCommit()).isEqualTo(opened.headCommit());
    assertThat(story().world.tip("main")).isEqualTo(commit);
    assertThat(story().world.parents(commit)).isEqualTo(2);
    assertThat(story().world.message(commit))
        .isEqualTo("Merge pull request #%d from topic\n\nTitle".formatted(opened.number()));
  }

  @Test
  default void a_squash_makes_one_commit_named_after_the_pull_request() {
    // given
    int number = story().openTopic().number();
    story().world.push("topic", "feat: a window");

    // when
    CommitId commit = story().merge(number, MergeMethod.SQUASH);

    // then
    assertThat(story().world.tip("main")).isEqualTo(commit);
    assertThat(story().world.parents(commit)).isEqualTo(1);
    assertThat(story().world.message(commit)).isEqualTo("Title (#%d)".formatted(number));
    assertThat(story().find(number).mergeCommit()).contains(commit);
  }

  @Test
  default void a_rebase_keeps_the_messages() {
    // given
    int number = story().openTopic().number();
    story().world.push("main", "fix: a hinge");

    // when
    CommitId commit = story().merge(number, MergeMethod.REBASE);

    // then
    assertThat(story().world.tip("main")).isEqualTo(commit);
    assertThat(story().world.message(commit)).isEqualTo("feat: topic");
    assertThat(story().find(number).mergeCommit()).contains(commit);
  }

  @Test
  default void merging_twice_answers_the_same_and_merges_once() {
    // given
    PullRequest opened = story().openTopic();
    CommitId head = opened.headCommit().orElseThrow();
    CommitId commit = story().merge(opened.number(), MergeMethod.MERGE, head);

    // when
    CommitId again = story().elsewhere().merge(opened.number(), MergeMethod.MERGE, head);

    // then
    assertThat(again).isEqualTo(commit);
    assertThat(story().world.tip("main")).isEqualTo(commit);
  }

  @Test
  default void a_head_that_moved_after_the_plan_is_not_merged() {
    // given
    PullRequest opened = story().openTopic();
    CommitId planned = opened.headCommit().orElseThrow();
    CommitId base = story().world.tip("main");

    // when
    story().world.push("topic", "feat: a window");

    // then
    assertProblem("SLIP-404", () -> story().merge(opened.number(), MergeMethod.MERGE, planned));
    assertThat(story().world.tip("main")).isEqualTo(base);
  }

  @Test
  default void a_pull_request_into_another_base_than_planned_is_not_merged() {
    // given
    PullRequest opened = story().openTopic();
    story().world.push("stable", "fix: a hinge");

    // when
    MergePullRequest step =
        new MergePullRequest(
            opened.number(),
            new BranchName("stable"),
            MergeMethod.MERGE,
            opened.headCommit().orElseThrow());

    // then
    assertProblem("SLIP-404", () -> story().forge.writer().merge(step));
  }

  @Test
  default void a_merge_with_another_head_than_planned_is_not_taken_for_the_planned_one() {
    PullRequest opened = story().openTopic();
    CommitId planned = opened.headCommit().orElseThrow();
    story().world.push("topic", "feat: a window");
    story().merge(opened.number(), MergeMethod.MERGE);
    assertProblem("SLIP-404", () -> story().merge(opened.number(), MergeMethod.MERGE, planned));
  }

  @Test
  default void a_draft_is_not_merged() {
    story().world.push("topic", "feat: a door");
    OpenPullRequest draft = new OpenPullRequest(TOPIC, MAIN, "A", "B", List.of(), true);
    int number = story().open(draft).number();
    assertProblem("SLIP-453", () -> story().merge(number, MergeMethod.MERGE));
  }

  @Test
  default void a_closed_pull_request_is_not_merged() {
    int number = story().openTopic().number();
    story().close(number);
    assertProblem("SLIP-452", () -> story().merge(number, MergeMethod.MERGE));
  }

  @Test
  default void a_merged_pull_request_can_still_be_labelled_and_commented() {
    int number = story().openTopic().number();
    story().merge(number, MergeMethod.SQUASH);
    story().comment(number, "released");
    PullRequest labelled = story().label(number, List.of("tagged"), List.of("x"));
    assertThat(labelled.labels()).containsExactly("tagged");
    assertThat(labelled.state()).isEqualTo(State.MERGED);
  }
}
