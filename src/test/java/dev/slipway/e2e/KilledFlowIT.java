package dev.slipway.e2e;

import dev.slipway.Act;
import dev.slipway.e2e.Kill.Victim;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.Tripwire.Moment;
import dev.slipway.testkit.TwoClones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty real kills: every push of every flow, the moments and the victims by turns. */
class KilledFlowIT {

  private static final int KILLS = 60;

  @TempDir private static Path folder;
  private static List<Act> acts;

  @BeforeAll
  static void play_the_scenes_undisturbed() throws IOException {
    acts = new ArrayList<>();
    for (Scene scene : Scene.flows()) {
      acts.add(Act.played(scene, fresh(), fresh()));
    }
  }

  private static Path fresh() throws IOException {
    return Files.createTempDirectory(folder, "story");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sample")
  void the_same_command_after_a_kill_ends_in_the_same_state(Kill kill, @TempDir Path place)
      throws Exception {
    kill.strike(place).isOvercomeBy(TwoClones.BOB);
  }

  /** A stride that has no divisor in common with the ten ways to die goes through all of them. */
  static Stream<Kill> sample() {
    List<Kill> pushes = new ArrayList<>();
    for (int turn = 0; pushes.size() < KILLS; turn++) {
      for (Act act : acts) {
        for (int push = 1; push <= act.effects(); push++) {
          pushes.add(kill(act, push, 3 * pushes.size() + turn));
        }
      }
    }
    return pushes.stream().limit(KILLS);
  }

  private static Kill kill(Act act, int push, int way) {
    Moment[] moments = Moment.values();
    Victim[] victims = Victim.values();
    return new Kill(
        act, push, moments[way % moments.length], victims[way / moments.length % victims.length]);
  }
}
