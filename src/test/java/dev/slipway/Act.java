package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.Faults;
import dev.slipway.testkit.RemoteState;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.TwoClones;
import java.nio.file.Path;

/**
 * A scene that was played once, undisturbed.
 *
 * @param begin where every other play of it begins
 * @param effects how often its command changes the remote
 * @param end what the remote holds then
 */
public record Act(Scene scene, TwoClones begin, int effects, RemoteState end) {

  /** Plays the scene in two folders, which are there and empty. */
  public static Act played(Scene scene, Path stage, Path again) {
    TwoClones begin = scene.stage(stage, new InProcess());
    TwoClones undisturbed = begin.copyTo(again);
    Faults counter = Faults.none();
    new InProcess().run(undisturbed, TwoClones.ADA, scene.command(), counter).succeeds();
    assertThat(counter.count()).as(scene.name()).isPositive();
    return new Act(scene, begin, counter.count(), RemoteState.of(undisturbed.remote()));
  }

  @Override
  public String toString() {
    return scene.name();
  }
}
