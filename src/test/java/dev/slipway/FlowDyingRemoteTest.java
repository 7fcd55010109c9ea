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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A remote that dies in the middle of any push of a flow; the same command then completes it. */
class FlowDyingRemoteTest {

  @TempDir private static Path folder;
  private static List<Act> acts;

  /** Before the refs move, and after. */
  private static final List<Moment> MOMENTS = List.of(Moment.MOVED, Moment.RECEIVED);

  @TempDir Path place;
  private final InProcess slipway = new InProcess();

  @BeforeAll
  static void play_the_scenes_undisturbed() throws IOException {
    acts = new ArrayList<>();
    for (Scene scene : Scene.flows()) {
      Path stage = Files.createTempDirectory(folder, "stage");
      acts.add(Act.played(scene, stage, Files.createTempDirectory(folder, "undisturbed")));
    }
  }

  /** A push of an act, from 1, and the moment at which the remote dies in it. */
  record Death(Act act, Moment moment, int push) {

    @Override
    public String toString() {
      return "%s: %s %d".formatted(act, moment, push);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deaths")
  void the_same_command_ends_in_the_same_state(Death death) {
    // given
    TwoClones clones = death.act().begin().copyTo(place);
    List<String> command = death.act().scene().command();
    Tripwire deadly = new Tripwire(clones.remote(), death.moment(), death.push()).killing();

    // when
    Ended broken = slipway.run(clones, TwoClones.ADA, command);
    assertThat(deadly.calls()).isGreaterThanOrEqualTo(death.push());
    deadly.remove();
    slipway.run(clones, TwoClones.BOB, command).succeeds();

    // then
    assertThat(broken).satisfiesAnyOf(FlowDyingRemoteTest::isTold, Ended::succeeds);
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(death.act().end().lines());
  }

  /** A lease that could not be given back is no failure: what was to be done is done. */
  private static void isTold(Ended broken) {
    assertThat(broken.words()).contains("SLIP-327");
  }

  static Stream<Death> deaths() {
    return acts.stream().flatMap(FlowDyingRemoteTest::deaths);
  }

  private static Stream<Death> deaths(Act act) {
    return IntStream.rangeClosed(1, act.effects())
        .mapToObj(push -> new Death(act, MOMENTS.get(push % MOMENTS.size()), push));
  }
}
