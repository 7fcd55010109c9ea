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
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two operators who take the same step of a flow at once, each pausing for random times before each
 * change: one does it; the other finds it done, or is told who is at it.
 */
@Timeout(60)
class FlowRaceTest {

  private static final int ROUNDS = 200;
  private static final int LONGEST_PAUSE = 30;
  private static final InProcess SLIPWAY = new InProcess();

  private static final List<String> STEPS =
      List.of("cut a release branch", "promote its metadata", "tag it with a go");

  @TempDir private static Path folder;
  private static Map<String, Act> acts;

  @TempDir Path place;

  @BeforeAll
  static void play_the_scenes_undisturbed() throws IOException {
    acts = new HashMap<>();
    for (Scene scene : Scene.all()) {
      if (STEPS.contains(scene.name())) {
        acts.put(scene.name(), Act.played(scene, fresh(), fresh()));
      }
    }
  }

  private static Path fresh() throws IOException {
    return Files.createTempDirectory(folder, "story");
  }

  @RepeatedTest(ROUNDS)
  void of_two_that_take_the_same_step_one_takes_it(RepetitionInfo round) {
    oneWins(STEPS.get(round.getCurrentRepetition() % STEPS.size()), round);
  }

  private void oneWins(String scene, RepetitionInfo round) {
    // given
    Act act = acts.get(scene);
    TwoClones clones = act.begin().copyTo(place);

    // when
    List<Ended> ended = atOnce(clones, act.scene().command(), round.getCurrentRepetition());

    // then
    assertThat(ended.stream().filter(FlowRaceTest::hasDoneIt)).as("%s", ended).hasSize(1);
    assertThat(ended).allSatisfy(FlowRaceTest::assertClear);
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(act.end().lines());
    SLIPWAY.run(clones, TwoClones.BOB, act.scene().command()).succeeds();
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(act.end().lines());
  }

  private static List<Ended> atOnce(TwoClones clones, List<String> command, int seed) {
    Random random = new Random(seed);
    return Stream.of(TwoClones.ADA, TwoClones.BOB)
        .map(who -> running(clones, who, command, new Random(random.nextLong())))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static CompletableFuture<Ended> running(
      TwoClones clones, String who, List<String> command, Random random) {
    return CompletableFuture.supplyAsync(
        () -> {
          pause(random);
          return SLIPWAY.run(clones, who, command, new Meeting(() -> pause(random)));
        },
        task -> new Thread(task, who).start());
  }

  private static void pause(Random random) {
    try {
      Thread.sleep(random.nextInt(LONGEST_PAUSE));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whose push it is; the pull request of that push may be opened by either, once. */
  private static boolean hasDoneIt(Ended ended) {
    return ended.status() == 0 && ended.words().matches("(?s).*\ndone [^\n]* in the receipt of .*");
  }

  /** Who comes second has nothing to do, or is told who is at work or what has moved. */
  private static void assertClear(Ended ended) {
    if (ended.status() != 0) {
      assertThat(ended.words()).containsAnyOf("SLIP-720", "SLIP-710", "SLIP-323");
      assertThat(ended.status()).isEqualTo(ended.words().contains("SLIP-323") ? 1 : 2);
    }
    assertThat(ended.words()).doesNotContain("Exception").doesNotContain("\tat ");
  }
}
