package dev.slipway.e2e;

import dev.slipway.Act;
import dev.slipway.e2e.Kill.Victim;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.Tripwire.Moment;
import dev.slipway.testkit.TwoClones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real kill: each push of each scene, each moment of it, each who may die; and any time. */
@Tag("crash")
class KilledMatrixIT {

  private static final int TIMES = 12;

  @TempDir private static Path folder;
  private static List<Act> acts;

  @BeforeAll
  static void play_every_scene_undisturbed() throws IOException {
    acts = new ArrayList<>();
    for (Scene scene : Scene.all()) {
      acts.add(Act.played(scene, fresh(), fresh()));
    }
  }

  private static Path fresh() throws IOException {
    return Files.createTempDirectory(folder, "story");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kills")
  void the_same_command_after_a_kill_ends_in_the_same_state(Kill kill, @TempDir Path place)
      throws Exception {
    kill.strike(place).isOvercomeBy(TwoClones.BOB);
  }

  static Stream<Kill> kills() {
    return acts.stream()
        .flatMap(
            act ->
                IntStream.rangeClosed(1, act.effects()).boxed().flatMap(push -> kills(act, push)));
  }

  private static Stream<Kill> kills(Act act, int push) {
    return Stream.of(Moment.values())
        .flatMap(
            moment ->
                Stream.of(Victim.values()).map(victim -> new Kill(act, push, moment, victim)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void and_so_it_does_whenever_everything_dies(Time time, @TempDir Path place) throws Exception {
    // given
    Executable slipway = new Executable();
    List<String> command = time.act().scene().command();
    TwoClones clones = time.act().begin().copyTo(Files.createDirectory(place.resolve("story")));

    // when
    Process process = slipway.start(clones, TwoClones.ADA, command, place.resolve("words"));
    process.waitFor(time.millis(), TimeUnit.MILLISECONDS);
    Executable.killAll(process);

    // then
    new Aftermath(time.act(), clones).isOvercomeBy(TwoClones.ADA);
  }

  /** How long a command may run until it dies. */
  record Time(Act act, long millis) {

    @Override
    public String toString() {
      return "%s: %d ms".formatted(act, millis);
    }
  }

  /** Evenly over the time that the command takes. */
  static Stream<Time> times() {
    return acts.stream().flatMap(KilledMatrixIT::times);
  }

  private static Stream<Time> times(Act act) {
    long whole = measured(act);
    return IntStream.rangeClosed(1, TIMES).mapToObj(part -> new Time(act, whole * part / TIMES));
  }

  private static long measured(Act act) {
    try {
      TwoClones clones = act.begin().copyTo(fresh());
      long start = System.nanoTime();
      new Executable().run(clones, TwoClones.ADA, act.scene().command()).succeeds();
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
