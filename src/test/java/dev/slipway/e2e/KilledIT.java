package dev.slipway.e2e;

import dev.slipway.Act;
import dev.slipway.e2e.Kill.Victim;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.Tripwire.Moment;
import dev.slipway.testkit.TwoClones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of real kills: each kind of push, each moment of a push, each who may die. */
class KilledIT {

  private static final String OPEN = "open the pull request";
  private static final String UPDATE = "update it after a new commit";
  private static final String MERGE = "merge it";
  private static final String SQUASH = "squash it";
  private static final String REBASE = "rebase it";
  private static final String RELEASE = "release it";

  @TempDir private static Path folder;
  private static Map<String, Act> acts;

  @BeforeAll
  static void play_the_scenes_undisturbed() throws IOException {
    acts = new HashMap<>();
    for (Scene scene : Scene.all()) {
      if (List.of(OPEN, UPDATE, MERGE, SQUASH, REBASE, RELEASE).contains(scene.name())) {
        acts.put(scene.name(), Act.played(scene, fresh(), fresh()));
      }
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

  static Stream<Kill> sample() {
    return Stream.of(
        new Kill(acts.get(OPEN), 1, Moment.RECEIVED, Victim.ALL),
        new Kill(acts.get(OPEN), 1, Moment.MOVED, Victim.SLIPWAY),
        new Kill(acts.get(OPEN), 2, Moment.CHECKED, Victim.SLIPWAY),
        new Kill(acts.get(UPDATE), 1, Moment.TOLD, Victim.ALL),
        new Kill(acts.get(UPDATE), 2, Moment.RECEIVED, Victim.SLIPWAY),
        new Kill(acts.get(MERGE), 1, Moment.RECEIVED, Victim.ALL),
        new Kill(acts.get(SQUASH), 1, Moment.LOCKED, Victim.ALL),
        new Kill(acts.get(REBASE), 1, Moment.LOCKED, Victim.SLIPWAY),
        new Kill(acts.get(RELEASE), 1, Moment.MOVED, Victim.ALL),
        new Kill(acts.get(RELEASE), 2, Moment.TOLD, Victim.SLIPWAY),
        new Kill(acts.get(RELEASE), 3, Moment.CHECKED, Victim.ALL),
        new Kill(acts.get(RELEASE), 4, Moment.RECEIVED, Victim.ALL));
  }
}
