package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.RemoteState;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two clones that act at once: in a third of the rounds they only start together, in another both
 * have planned before either acts, in the last they take every step together.
 */
@Timeout(60)
class RaceTest {

  private static final int ROUNDS = 30;
  private static final InProcess SLIPWAY = new InProcess();

  private static final String OPEN = "open the pull request";
  private static final String UPDATE = "update it after a new commit";
  private static final String RELEASED = "release it";
  private static final List<String> MERGES = List.of("merge it", "squash it", "rebase it");
  private static final List<String> RELEASE_PR = List.of("release-pr");
  private static final List<String> RELEASE = List.of("release");
  private static final List<String> MERGE = List.of("pr", "merge", "1");

  @TempDir private static Path folder;
  private static Map<String, Act> acts;
  private static Set<Map<String, String>> mergedAndUpdated;

  @TempDir Path place;

  @BeforeAll
  static void play_the_scenes_undisturbed() throws IOException {
    acts = new HashMap<>();
    for (Scene scene : Scene.all()) {
      if (MERGES.contains(scene.name()) || Set.of(OPEN, UPDATE, RELEASED).contains(scene.name())) {
        acts.put(scene.name(), Act.played(scene, fresh(), fresh()));
      }
    }
    mergedAndUpdated =
        Set.of(released(oneByOne(RELEASE_PR, MERGE)), released(oneByOne(MERGE, RELEASE_PR)));
  }

  private static Path fresh() throws IOException {
    return Files.createTempDirectory(folder, "story");
  }

  private static TwoClones oneByOne(List<String> adas, List<String> bobs) throws IOException {
    TwoClones clones = acts.get(UPDATE).begin().copyTo(fresh());
    SLIPWAY.run(clones, TwoClones.ADA, adas);
    SLIPWAY.run(clones, TwoClones.BOB, bobs);
    return clones;
  }

  @RepeatedTest(ROUNDS)
  void two_that_open_the_pull_request_share_it(RepetitionInfo round) {
    bothEndAsOneAlone(OPEN, round);
  }

  @RepeatedTest(ROUNDS)
  void two_that_update_the_pull_request_update_it_once(RepetitionInfo round) {
    bothEndAsOneAlone(UPDATE, round);
  }

  @RepeatedTest(ROUNDS)
  void two_that_merge_it_merge_it_once(RepetitionInfo round) {
    bothEndAsOneAlone(MERGES.get(round.getCurrentRepetition() % MERGES.size()), round);
  }

  @RepeatedTest(ROUNDS)
  void two_that_release_it_release_it_once(RepetitionInfo round) {
    bothEndAsOneAlone(RELEASED, round);
  }

  private void bothEndAsOneAlone(String scene, RepetitionInfo round) {
    // given
    Act act = acts.get(scene);
    TwoClones clones = act.begin().copyTo(place);
    List<String> command = act.scene().command();

    // when
    atOnce(clones, command, command, round).forEach(RaceTest::assertClear);
    SLIPWAY.run(clones, TwoClones.BOB, command).succeeds();

    // then
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(act.end().lines());
  }

  @RepeatedTest(ROUNDS)
  void a_merge_beside_an_update_comes_before_it_or_after_it(RepetitionInfo round) {
    TwoClones clones = acts.get(UPDATE).begin().copyTo(place);
    atOnce(clones, RELEASE_PR, MERGE, round).forEach(RaceTest::assertClear);
    assertThat(released(clones)).isIn(mergedAndUpdated);
  }

  /** Merges and releases what is there, and tells what came of it. */
  private static Map<String, String> released(TwoClones clones) {
    SLIPWAY.run(clones, TwoClones.ADA, MERGE).succeeds();
    SLIPWAY.run(clones, TwoClones.BOB, RELEASE).succeeds();
    assertThat(SLIPWAY.run(clones, TwoClones.ADA, RELEASE_PR).succeeds().words())
        .contains("Nothing is due");
    Map<String, String> state = new TreeMap<>(RemoteState.of(clones.remote()).refs());
    state.remove("refs/heads/release-please--branches--main");
    state.putAll(RemoteState.of(clones.remote()).records());
    return state;
  }

  private Stream<Ended> atOnce(
      TwoClones clones, List<String> adas, List<String> bobs, RepetitionInfo round) {
    Phaser steps = new Phaser(2);
    int together = List.of(0, 1, Integer.MAX_VALUE).get(round.getCurrentRepetition() % 3);
    Stream<CompletableFuture<Ended>> runs =
        Stream.of(
            running(clones, TwoClones.ADA, adas, steps, together),
            running(clones, TwoClones.BOB, bobs, steps, together));
    return runs.toList().stream().map(CompletableFuture::join);
  }

  /** Runs a command that waits for the other before its first steps. */
  private CompletableFuture<Ended> running(
      TwoClones clones, String who, List<String> command, Phaser steps, int together) {
    Runnable wait =
        () -> {
          if (steps.getPhase() < together) {
            steps.arriveAndAwaitAdvance();
          }
        };
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return SLIPWAY.run(clones, who, command, new Meeting(wait));
          } finally {
            steps.arriveAndDeregister();
          }
        },
        task -> new Thread(task, who).start());
  }

  private static void assertClear(Ended ended) {
    assertThat(ended.status()).as(ended.words()).isBetween(0, 2);
    assertThat(ended.words())
        .doesNotContain("SLIP-199")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }
}
