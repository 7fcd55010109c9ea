package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Act;
import dev.slipway.testkit.RemoteState;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.TwoClones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two real processes that take the same step of a flow at once: one does it. */
class FlowsAtOnceIT {

  private static final List<String> STEPS =
      List.of("cut a release branch", "promote its metadata", "tag it with a go");

  @TempDir private static Path folder;

  static Stream<Scene> rounds() {
    List<Scene> scenes =
        Scene.flows().stream().filter(each -> STEPS.contains(each.name())).toList();
    return Stream.of(scenes, scenes).flatMap(List::stream).limit(5);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rounds")
  void one_wins(Scene scene, @TempDir Path place) throws Exception {
    // given
    Act act = Act.played(scene, fresh(), fresh());
    TwoClones clones = act.begin().copyTo(place);
    Path adas = fresh().resolve("words");
    Path bobs = fresh().resolve("words");

    // when
    Process ada = new Executable().start(clones, TwoClones.ADA, scene.command(), adas);
    Process bob = new Executable().start(clones, TwoClones.BOB, scene.command(), bobs);

    // then
    List<String> done =
        Stream.of(words(ada, adas), words(bob, bobs))
            .filter(each -> each.contains("done  "))
            .toList();
    assertThat(done).hasSize(1);
    new Executable().run(clones, TwoClones.BOB, scene.command()).succeeds();
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(act.end().lines());
  }

  private static Path fresh() throws IOException {
    return Files.createTempDirectory(folder, "story");
  }

  private static String words(Process process, Path words) throws Exception {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(words);
    assertThat(process.exitValue()).as(said).isIn(0, said.contains("SLIP-323") ? 1 : 2);
    assertThat(said).doesNotContain("\tat ");
    return said;
  }
}
