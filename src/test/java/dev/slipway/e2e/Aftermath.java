package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Act;
import dev.slipway.testkit.RemoteState;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes after a kill: the same command again, and the state that it would have left at once.
 *
 * @param clones as the kill left them
 */
record Aftermath(Act act, TwoClones clones) {

  void isOvercomeBy(String who) throws IOException {
    Executable slipway = new Executable();
    List<Path> locks = locks();
    if (!locks.isEmpty()) {
      assertGoesOnOrNamesALock(slipway.run(clones, who, act.scene().command()));
      for (Path lock : locks) {
        Files.delete(lock);
      }
    }
    slipway.run(clones, who, act.scene().command()).succeeds();
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(act.end().lines());
    assertThat(clones.surroundings()).isEqualTo(act.begin().surroundings());
  }

  private static void assertGoesOnOrNamesALock(Ended ended) {
    if (ended.status() != 0) {
      assertThat(ended.words()).containsAnyOf("SLIP-326", "SLIP-328").contains(".lock");
    }
  }

  /** Files that git leaves when it is killed, and that it takes for another git at work. */
  List<Path> locks() throws IOException {
    try (Stream<Path> files = Files.walk(clones.remote().getParent())) {
      return files.filter(file -> file.toString().endsWith(".lock")).toList();
    }
  }
}
