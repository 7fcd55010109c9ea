package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.RemoteState;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.Tripwire;
import dev.slipway.testkit.Tripwire.Moment;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A remote whose process dies in the middle of a push has taken all of it or nothing. */
class DyingRemoteTest {

  private static final String OPEN = "open the pull request";
  private static final String MERGE = "merge it";
  private static final String SQUASH = "squash it";
  private static final String REBASE = "rebase it";
  private static final String RELEASE = "release it";

  @TempDir private static Path folder;
  private static Map<String, Act> acts;

  @TempDir Path place;
  private final InProcess slipway = new InProcess();

  @BeforeAll
  static void play_the_scenes_undisturbed() throws IOException {
    acts = new LinkedHashMap<>();
    Set<String> names = Set.of(OPEN, MERGE, SQUASH, REBASE, RELEASE);
    for (Scene scene : Scene.all()) {
      if (names.contains(scene.name())) {
        Path stage = Files.createTempDirectory(folder, "stage");
        Path again = Files.createTempDirectory(folder, "undisturbed");
        acts.put(scene.name(), Act.played(scene, stage, again));
      }
    }
  }

  /** A push of an act, and the moment at which the remote dies in it. */
  record Death(Act act, Moment moment, int call) {

    /** Whether all that is pushed is there when the remote dies. */
    boolean isTooLate() {
      return moment.compareTo(Moment.MOVED) >= 0;
    }

    @Override
    public String toString() {
      return "%s: %s %d".formatted(act, moment, call);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deaths")
  void the_same_command_ends_in_the_same_state(Death death) {
    // given
    TwoClones clones = death.act().begin().copyTo(place);

    // when
    Ended broken = runInto(death, clones);
    slipway.run(clones, TwoClones.BOB, death.act().scene().command()).succeeds();

    // then
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.words()).contains("SLIP-327", "Run the same command again");
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(death.act().end().lines());
  }

  static Stream<Death> deaths() {
    return acts.values().stream().flatMap(DyingRemoteTest::deaths);
  }

  private static Stream<Death> deaths(Act act) {
    return Stream.of(Moment.RECEIVED, Moment.CHECKED, Moment.MOVED, Moment.TOLD)
        .flatMap(
            moment ->
                IntStream.rangeClosed(1, act.effects())
                    .mapToObj(push -> new Death(act, moment, push)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("torn")
  void a_push_of_base_and_record_moves_both_or_none(Death death) {
    TwoClones clones = death.act().begin().copyTo(place);
    RemoteState before = RemoteState.of(clones.remote());
    runInto(death, clones);
    assertThat(RemoteState.of(clones.remote()))
        .isEqualTo(death.isTooLate() ? death.act().end() : before);
  }

  static Stream<Death> torn() {
    return Stream.of(MERGE, SQUASH, REBASE)
        .map(name -> acts.get(name))
        .flatMap(
            act ->
                Stream.of(
                    new Death(act, Moment.RECEIVED, 1),
                    new Death(act, Moment.CHECKED, 1),
                    new Death(act, Moment.CHECKED, 2),
                    new Death(act, Moment.LOCKED, 1),
                    new Death(act, Moment.MOVED, 1),
                    new Death(act, Moment.TOLD, 1)));
  }

  private Ended runInto(Death death, TwoClones clones) {
    Tripwire deadly = new Tripwire(clones.remote(), death.moment(), death.call()).killing();
    Ended ended = slipway.run(clones, TwoClones.ADA, death.act().scene().command());
    assertThat(deadly.calls()).isEqualTo(death.call());
    deadly.remove();
    return ended;
  }

  @ParameterizedTest
  @ValueSource(strings = {OPEN, SQUASH})
  void locks_that_a_dead_push_left_are_named_until_they_are_gone(String name) throws IOException {
    // given
    Act act = acts.get(name);
    TwoClones clones = act.begin().copyTo(place);
    runInto(new Death(act, Moment.LOCKED, 1), clones);
    List<Path> locks = locks(clones);

    // when
    Ended refused = slipway.run(clones, TwoClones.BOB, act.scene().command());
    for (Path lock : locks) {
      Files.delete(lock);
    }
    slipway.run(clones, TwoClones.BOB, act.scene().command()).succeeds();

    // then
    assertThat(refused.words()).contains("SLIP-326").containsAnyOf(texts(locks));
    assertThat(RemoteState.of(clones.remote())).isEqualTo(act.end());
  }

  private static List<Path> locks(TwoClones clones) throws IOException {
    try (Stream<Path> files = Files.walk(clones.remote())) {
      return files.filter(file -> file.toString().endsWith(".lock")).toList();
    }
  }

  private static String[] texts(List<Path> paths) {
    return paths.stream().map(Path::toString).toArray(String[]::new);
  }

  /** Git keeps several refs in several files: a power cut may leave the first without the next. */
  @ParameterizedTest
  @ValueSource(strings = {MERGE, SQUASH, REBASE})
  void a_base_that_moved_without_its_record_is_caught_up_with(String name, @TempDir Path other) {
    // given
    Act act = acts.get(name);
    TwoClones undisturbed = mergedAndReleased(act, act.begin().copyTo(other));
    TwoClones clones = act.begin().copyTo(place);
    String record = clones.remoteGit("rev-parse", "refs/slipway/forge").strip();
    slipway.run(clones, TwoClones.ADA, act.scene().command()).succeeds();
    clones.remoteGit("update-ref", "refs/slipway/forge", record);

    // when
    mergedAndReleased(act, clones);

    // then
    RemoteState end = RemoteState.of(undisturbed.remote());
    assertThat(RemoteState.of(clones.remote()).refs()).isEqualTo(end.refs());
    assertThat(RemoteState.of(clones.remote()).records()).isEqualTo(end.records());
  }

  private TwoClones mergedAndReleased(Act act, TwoClones clones) {
    slipway.run(clones, TwoClones.BOB, act.scene().command()).succeeds();
    slipway.run(clones, TwoClones.BOB, List.of("release")).succeeds();
    return clones;
  }
}
