package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Act;
import dev.slipway.testkit.Tripwire;
import dev.slipway.testkit.Tripwire.Moment;
import dev.slipway.testkit.TwoClones;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * A {@code kill -9} of the executable at a moment of one of its pushes.
 *
 * @param push from 1
 */
record Kill(Act act, int push, Moment moment, Victim victim) {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration END_OF_PUSH = Duration.ofSeconds(10);

  /** Who dies. */
  enum Victim {
    /** The program; the remote ends the push without it. */
    SLIPWAY,
    /** The program, and the remote's side of the push with it. */
    ALL
  }

  /** Tells the story in {@code place} and kills Ada's run of the command. */
  Aftermath strike(Path place) throws Exception {
    TwoClones clones = act.begin().copyTo(Files.createDirectory(place.resolve("story")));
    Path reached = place.resolve("reached");
    Path go = place.resolve("go");
    Path words = place.resolve("words");
    Tripwire wire = new Tripwire(clones.remote(), moment, push).holding(reached, go);
    Process process = new Executable().start(clones, TwoClones.ADA, act.scene().command(), words);
    wait(PATIENCE, () -> Files.exists(reached) || !process.isAlive());
    assertThat(reached).as(Files.readString(words)).exists();
    kill(process, clones, go);
    wire.remove();
    return new Aftermath(act, clones);
  }

  private void kill(Process process, TwoClones clones, Path go) throws Exception {
    if (victim == Victim.ALL) {
      Executable.killAll(process);
      return;
    }
    String before = clones.refs();
    process.destroyForcibly().waitFor();
    Files.createFile(go);
    if (moment.compareTo(Moment.MOVED) < 0) {
      wait(END_OF_PUSH, () -> !clones.refs().equals(before));
    }
  }

  private static void wait(Duration atMost, BooleanSupplier until) throws InterruptedException {
    Instant end = Instant.now().plus(atMost);
    while (!until.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(5);
    }
  }

  @Override
  public String toString() {
    return "%s: push %d, %s, %s dies".formatted(act, push, moment, victim);
  }
}
