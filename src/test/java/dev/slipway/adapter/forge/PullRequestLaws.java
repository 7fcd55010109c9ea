package dev.slipway.adapter.forge;

import static dev.slipway.adapter.forge.ForgeStory.MAIN;
import static dev.slipway.adapter.forge.ForgeStory.TOPIC;
import static dev.slipway.adapter.forge.ForgeStory.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.CommitId;
import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.plan.OpenPullRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How pull requests open, change and close. */
interface PullRequestLaws {

  ForgeStory story();

  @Test
  default void a_pull_request_opens_with_what_the_step_says() {
    // given
    CommitId head = story().world.push("topic", "feat: a door");

    // when
    PullRequest opened =
        story().open(new OpenPullRequest(TOPIC, MAIN, "A", "B\n", List.of("x", "y"), true));

    // then
    assertThat(opened.number()).isPositive();
    assertThat(opened.state()).isEqualTo(State.OPEN);
    assertThat(opened.head()).isEqualTo(TOPIC);
    assertThat(opened.base()).isEqualTo(MAIN);
    assertThat(opened.title()).isEqualTo("A");
    assertThat(opened.body()).isEqualTo("B\n");
    assertThat(opened.labels()).containsExactly("x", "y");
    assertThat(opened.draft()).isTrue();
    assertThat(opened.headCommit()).contains(head);
    assertThat(opened.mergeCommit()).isEmpty();
  }

  @Test
  default void what_one_clone_opens_another_finds() {
    PullRequest opened = story().openTopic();
    assertThat(story().elsewhere().find(opened.number())).isEqualTo(opened);
  }

  @Test
  default void a_number_that_nobody_has_is_not_found() {
    assertThat(story().forge.pullRequests().find(7)).isEmpty();
  }

  @Test
  default void opening_again_brings_title_and_body_up_to_date_and_leaves_the_labels() {
    // given
    PullRequest first = story().openTopic();

    // when
    PullRequest second =
        story()
            .elsewhere()
            .open(new OpenPullRequest(TOPIC, MAIN, "New", "Words", List.of("more"), false));

    // then
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.title()).isEqualTo("New");
    assertThat(second.body()).isEqualTo("Words");
    assertThat(second.labels()).isEqualTo(first.labels());
    assertThat(story().all()).containsExactly(second);
  }

  @Test
  default void the_same_head_into_another_base_is_another_pull_request() {
    story().world.push("stable", "fix: a hinge");
    PullRequest first = story().openTopic();
    PullRequest second = story().open("topic", "stable");
    assertThat(second.number()).isGreaterThan(first.number());
  }

  @Test
  default void after_a_closed_pull_request_the_same_head_gets_a_new_one() {
    PullRequest first = story().openTopic();
    story().close(first.number());
    assertThat(story().openTopic().number()).isGreaterThan(first.number());
  }

  @Test
  default void a_head_that_the_remote_lacks_is_refused() {
    assertProblem("SLIP-408", () -> story().open("nowhere", "main"));
    assertThat(story().all()).isEmpty();
  }

  @Test
  default void a_base_that_the_remote_lacks_is_refused() {
    story().world.push("topic", "feat: a door");
    assertProblem("SLIP-408", () -> story().open("topic", "nowhere"));
  }

  @Test
  default void a_head_with_nothing_new_is_refused() {
    story().world.push("topic", "feat: a door");
    story().world.forward("main", "topic");
    assertProblem("SLIP-409", () -> story().open("topic", "main"));
  }

  @Test
  default void an_open_pull_request_follows_its_head() {
    int number = story().openTopic().number();
    CommitId head = story().world.push("topic", "feat: a window");
    assertThat(story().find(number).headCommit()).contains(head);
  }

  @Test
  default void an_update_changes_title_and_body() {
    int number = story().openTopic().number();
    PullRequest updated = story().update(number, "New", "Words");
    assertThat(updated.title()).isEqualTo("New");
    assertThat(updated.body()).isEqualTo("Words");
    assertThat(story().find(number)).isEqualTo(updated);
  }

  @Test
  default void an_update_opens_a_closed_pull_request_again() {
    int number = story().openTopic().number();
    story().close(number);
    story().update(number, "New", "Words");
    assertThat(story().find(number).state()).isEqualTo(State.OPEN);
  }

  @Test
  default void an_update_does_not_open_a_closed_one_beside_its_successor() {
    int first = story().openTopic().number();
    story().close(first);
    story().openTopic();
    assertProblem("SLIP-410", () -> story().update(first, "New", "Words"));
  }

  @Test
  default void a_merged_pull_request_is_neither_updated_nor_closed() {
    int number = story().openTopic().number();
    story().merge(number, MergeMethod.MERGE);
    assertProblem("SLIP-454", () -> story().update(number, "New", "Words"));
    assertProblem("SLIP-454", () -> story().close(number));
  }

  @Test
  default void labels_come_off_and_on_and_keep_their_order() {
    // given
    int number = story().openTopic().number();
    story().label(number, List.of("y", "z"), List.of());

    // when
    PullRequest labelled = story().label(number, List.of("done", "z"), List.of("y", "no"));

    // then
    assertThat(labelled.labels()).containsExactly("x", "z", "done");
    assertThat(story().label(number, List.of("done", "z"), List.of("y"))).isEqualTo(labelled);
  }

  @Test
  default void comments_are_kept_in_order_and_said_once() {
    int number = story().openTopic().number();
    List.of("one", "two", "one").forEach(body -> story().comment(number, body));
    assertThat(story().forge.pullRequests().feedback(number).comments())
        .extracting(Comment::body)
        .containsExactly("one", "two");
  }

  @Test
  default void a_new_pull_request_has_no_reviews_and_no_checks() {
    int number = story().openTopic().number();
    assertThat(story().forge.pullRequests().feedback(number).reviews()).isEmpty();
    assertThat(story().forge.pullRequests().feedback(number).checks()).isEmpty();
  }

  @Test
  default void closing_keeps_the_head_where_it_stood() {
    // given
    PullRequest opened = story().openTopic();

    // when
    story().close(opened.number());
    story().world.delete("topic");

    // then
    PullRequest closed = story().find(opened.number());
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThat(closed.headCommit()).isEqualTo(opened.headCommit());
  }

  @Test
  default void nothing_is_done_to_a_number_that_nobody_has() {
    CommitId tip = story().world.tip("main");
    assertProblem("SLIP-450", () -> story().forge.pullRequests().feedback(7));
    assertProblem("SLIP-450", () -> story().update(7, "New", "Words"));
    assertProblem("SLIP-450", () -> story().comment(7, "hello"));
    assertProblem("SLIP-450", () -> story().label(7, List.of("x"), List.of()));
    assertProblem("SLIP-450", () -> story().close(7));
    assertProblem("SLIP-450", () -> story().merge(7, MergeMethod.MERGE, tip));
  }

  @Test
  default void a_list_has_what_fits_newest_first() {
    // given
    int closed = story().pushAndOpen("one").number();
    int merged = story().pushAndOpen("two").number();
    int first = story().pushAndOpen("three").number();
    int second = story().pushAndOpen("four").number();
    story().close(closed);
    story().world.mergeByHand("two", "main");

    // then
    assertThat(story().numbers(Set.of(State.OPEN), MAIN, 9)).containsExactly(second, first);
    assertThat(story().numbers(Set.of(State.OPEN), MAIN, 1)).containsExactly(second);
    assertThat(story().numbers(Set.of(State.MERGED), MAIN, 9)).containsExactly(merged);
    assertThat(story().numbers(Set.of(State.CLOSED), MAIN, 9)).containsExactly(closed);
    assertThat(story().numbers(Set.of(State.OPEN), TOPIC, 9)).isEmpty();
  }
}
