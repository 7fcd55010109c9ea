package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.slipway.testkit.Crash;
import dev.slipway.testkit.Faults;
import dev.slipway.testkit.RemoteState;
import dev.slipway.testkit.Scene;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a command dies, the same command run again ends where it would have ended at once. */
class ConvergenceTest {

  @TempDir private static Path folder;
  private static List<Act> acts;

  private final InProcess slipway = new InProcess();

  @BeforeAll
  static void play_every_scene_undisturbed() throws IOException {
    acts = new ArrayList<>();
    for (Scene scene : Scene.all()) {
      Path stage = Files.createTempDirectory(folder, "stage");
      acts.add(Act.played(scene, stage, Files.createTempDirectory(folder, "undisturbed")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  void the_same_command_after_a_crash_ends_in_the_same_state(CrashPoint point, @TempDir Path place)
      throws IOException {
    // given
    TwoClones clones = point.act().begin().copyTo(place);
    Map<String, String> surroundings = clones.surroundings();

    // when
    crashAndRunAgain(point, clones);

    // then
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(point.act().end().lines());
    assertThat(clones.surroundings()).isEqualTo(surroundings);
    assertNothingIsLeftToDo(point, clones);
  }

  static Stream<CrashPoint> once() {
    return acts.stream().flatMap(CrashPoint::once);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twiceOfTrunk")
  void and_so_does_it_after_two_crashes_in_a_row(CrashPoint point, @TempDir Path place) {
    assertEndsTheSame(point, place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twiceOfFlows")
  @Tag("crash")
  void and_so_does_a_flow_after_two_crashes_in_a_row(CrashPoint point, @TempDir Path place) {
    assertEndsTheSame(point, place);
  }

  private void assertEndsTheSame(CrashPoint point, Path place) {
    TwoClones clones = point.act().begin().copyTo(place);
    crashAndRunAgain(point, clones);
    assertThat(RemoteState.of(clones.remote()).lines())
        .containsExactlyElementsOf(point.act().end().lines());
  }

  private static Stream<CrashPoint> twice() {
    return acts.stream().flatMap(CrashPoint::twice);
  }

  static Stream<CrashPoint> twiceOfTrunk() {
    return twice().filter(point -> !isOfFlow(point));
  }

  static Stream<CrashPoint> twiceOfFlows() {
    return twice().filter(ConvergenceTest::isOfFlow);
  }

  private static boolean isOfFlow(CrashPoint point) {
    String name = point.act().scene().name();
    return Scene.flows().stream().map(Scene::name).anyMatch(name::equals);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void a_dry_run_tells_the_very_steps_and_takes_none(Act act, @TempDir Path place) {
    // given
    TwoClones clones = act.begin().copyTo(place);
    clones.git(TwoClones.ADA, "fetch", "-q");
    List<String> command = act.scene().command();
    String refs = clones.refs();

    // when
    Ended rehearsal = slipway.run(clones, TwoClones.ADA, dry(command)).succeeds();
    String untouched = clones.refs();
    Ended done = slipway.run(clones, TwoClones.ADA, command).succeeds();

    // then
    assertThat(untouched).isEqualTo(refs);
    assertThat(steps("done", done))
        .isNotEmpty()
        .zipSatisfy(steps("would", rehearsal), (did, would) -> assertThat(did).startsWith(would));
  }

  static Stream<Act> acts() {
    return acts.stream();
  }

  private static List<String> dry(List<String> command) {
    return Stream.concat(command.stream(), Stream.of("--dry-run")).toList();
  }

  private static List<String> steps(String word, Ended ended) {
    return Pattern.compile("^%s +(.*)$".formatted(word), Pattern.MULTILINE)
        .matcher(ended.words())
        .results()
        .map(step -> step.group(1))
        .toList();
  }

  /** The first run dies; one after it may have less to do, and end before it would die. */
  private void crashAndRunAgain(CrashPoint point, TwoClones clones) {
    List<String> command = point.act().scene().command();
    for (CrashPoint.Run run : point.runs()) {
      Faults faults = run.faults().get();
      Optional<Throwable> crash =
          Optional.ofNullable(
              catchThrowable(() -> slipway.run(clones, run.who(), command, faults)));
      if (run.equals(point.runs().get(0))) {
        assertThat(crash).isPresent();
      }
      crash.ifPresent(each -> assertThat(each).isInstanceOf(Crash.class));
    }
    slipway.run(clones, point.last(), command).succeeds();
  }

  private void assertNothingIsLeftToDo(CrashPoint point, TwoClones clones) {
    String refs = clones.refs();
    slipway.run(clones, TwoClones.BOB, point.act().scene().command()).succeeds();
    assertThat(clones.refs()).isEqualTo(refs);
  }

  @Test
  void the_documentation_counts_as_many_points() throws IOException {
    assertThat(Files.readString(Path.of("docs/reliability.md"))).contains(table());
  }

  private static String table() {
    String rows = acts.stream().map(ConvergenceTest::row).collect(Collectors.joining());
    int effects = acts.stream().mapToInt(Act::effects).sum();
    return """
    | moment | command | side effects | crashes | twice in a row |
    | --- | --- | ---: | ---: | ---: |
    %s| all | | %d | %d | %d |
    """
        .formatted(rows, effects, once().count(), twice().count());
  }

  private static String row(Act act) {
    return "| %s | `%s` | %d | %d | %d |\n"
        .formatted(
            act,
            String.join(" ", act.scene().command()),
            act.effects(),
            CrashPoint.once(act).count(),
            CrashPoint.twice(act).count());
  }
}
