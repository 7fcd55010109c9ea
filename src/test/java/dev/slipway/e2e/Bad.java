package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Bad input, and what must be said of it.
 *
 * @param given makes it, and says where the command is to run
 * @param status how the command ends
 * @param code of the problem
 * @param says what the problem and its remedy name
 */
record Bad(
    String name,
    Function<Stage, Path> given,
    List<String> command,
    int status,
    String code,
    List<String> says) {

  /** Bad input that ends {@code release-pr}, unless another command is named. */
  static Bad input(String name, Function<Stage, Path> given) {
    return new Bad(name, given, List.of("release-pr"), 1, "", List.of());
  }

  Bad to(String... other) {
    return new Bad(name, given, List.of(other), status, code, says);
  }

  /** What a gate says no to. */
  Bad isRefused(String gate, String... words) {
    return new Bad(name, given, command, 2, gate, List.of(words));
  }

  Bad is(String problem, String... words) {
    return new Bad(name, given, command, status, problem, List.of(words));
  }

  /** Runs the command twice, once for people and once for scripts. */
  void assertIsTold(Path folder) {
    Stage stage = Stage.in(folder);
    Path place = given.apply(stage);
    Map<String, String> before = stage.state(place);

    assertIsToldToPeople(stage.slipway(place, command.toArray(String[]::new)));
    assertIsToldToScripts(
        stage.slipway(
            place, Stream.concat(command.stream(), Stream.of("--json")).toArray(String[]::new)));

    assertThat(stage.state(place)).isEqualTo(before);
  }

  private void assertIsToldToPeople(Ran ran) {
    ran.ends(status);
    assertThat(ran.out()).matches("(fail  .*\n)?");
    assertThat(ran.err()).startsWith("error: ").contains(" [" + code + "]\n  fix: ");
    assertThat(ran.err()).contains(says);
  }

  private void assertIsToldToScripts(Ran ran) {
    Document document = Document.of(ran.ends(status));
    assertThat(document.problems("code")).first().isEqualTo(code);
    assertThat(document.problems("what").get(0) + document.problems("remedy").get(0))
        .contains(says);
  }

  @Override
  public String toString() {
    return name;
  }
}
