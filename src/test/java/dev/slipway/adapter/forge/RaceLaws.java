package dev.slipway.adapter.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.forge.Feedback.Comment;
import dev.slipway.model.forge.MergeMethod;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clones that act at once lose nothing. */
interface RaceLaws {

  int THREADS = 8;
  int CHANGES = 25;

  ForgeStory story();

  @Test
  default void clones_that_open_at_once_get_numbers_of_their_own() throws Exception {
    // given
    for (int i = 0; i < THREADS * CHANGES; i++) {
      story().world.push("topic-" + i, "feat: " + i);
    }

    // when
    List<PullRequest> opened = atOnce((clone, i) -> clone.open("topic-" + i, "main"));

    // then
    assertThat(opened).extracting(PullRequest::number).doesNotHaveDuplicates();
    assertThat(story().all()).containsExactlyInAnyOrderElementsOf(opened);
  }

  @Test
  default void clones_that_comment_at_once_are_all_heard() throws Exception {
    int number = story().openTopic().number();
    atOnce((clone, i) -> clone.comment(number, "comment " + i));
    assertThat(story().forge.pullRequests().feedback(number).comments())
        .extracting(Comment::body)
        .containsExactlyInAnyOrderElementsOf(numbered("comment "));
  }

  @Test
  default void clones_that_label_at_once_all_get_their_labels_on() throws Exception {
    int number = story().openTopic().number();
    atOnce((clone, i) -> clone.label(number, List.of("label " + i), List.of("x")));
    assertThat(story().find(number).labels())
        .containsExactlyInAnyOrderElementsOf(numbered("label "));
  }

  @Test
  default void clones_that_open_the_same_at_once_share_one_pull_request() throws Exception {
    story().world.push("topic", "feat: a door");
    List<PullRequest> opened = atOnce((clone, i) -> clone.open("topic", "main"));
    assertThat(opened).extracting(PullRequest::number).containsOnly(opened.get(0).number());
    assertThat(story().all()).hasSize(1);
  }

  @Test
  default void clones_that_merge_at_once_bring_everything_in() throws Exception {
    // given
    int all = THREADS * CHANGES;
    List<PullRequest> opened =
        IntStream.range(0, all).mapToObj(i -> story().pushAndOpen("topic-" + i)).toList();

    // when
    atOnce((clone, i) -> clone.merge(opened.get(i).number(), MergeMethod.MERGE));

    // then
    assertThat(story().all()).extracting(PullRequest::state).containsOnly(State.MERGED);
    assertThat(story().all()).extracting(PullRequest::mergeCommit).doesNotHaveDuplicates();
    assertThat(story().world.firstParents("main")).hasSize(1 + all);
  }

  @Test
  default void clones_that_release_at_once_record_everything() throws Exception {
    atOnce((clone, i) -> clone.forge.creator().create(story().release("v" + i, "notes")));
    assertThat(story().forge.releases().list(999)).hasSize(THREADS * CHANGES);
  }

  /** Two clones, four threads in each, and each thread makes its changes one after the other. */
  private <T> List<T> atOnce(Doing<T> doing) throws InterruptedException, ExecutionException {
    List<ForgeStory> clones = List.of(story().elsewhere(), story().elsewhere());
    List<Callable<List<T>>> threads = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      ForgeStory clone = clones.get(thread % 2);
      IntStream mine = IntStream.range(thread * CHANGES, (thread + 1) * CHANGES);
      threads.add(() -> mine.mapToObj(i -> doing.in(clone, i)).toList());
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<List<T>> thread : pool.invokeAll(threads)) {
        answers.addAll(thread.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> numbered(String prefix) {
    return IntStream.range(0, THREADS * CHANGES).mapToObj(i -> prefix + i).toList();
  }

  /** One change of many. */
  interface Doing<T> {
    T in(ForgeStory clone, int number);
  }
}
