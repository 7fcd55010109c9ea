package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.testkit.StubServer;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A run, and how it was promised to end.
 *
 * @param yaml what {@code slipway.yml} says
 * @param variables a value {@code here} is the URL of a server that answers
 * @param exit the status
 * @param codes of the problems that are told, in their order, each once
 */
record ExitRow(
    String name,
    String yaml,
    Map<String, String> variables,
    List<String> command,
    int exit,
    List<String> codes) {

  /** The name of the folder that a run may leave. */
  static final String LEFT = "operator-qa-artifacts";

  /**
   * A row whose command is printed as a document.
   *
   * @param line the command and its options, with spaces
   * @param codes with spaces
   */
  static ExitRow of(
      String name, String yaml, Map<String, String> set, String line, int exit, String codes) {
    return new ExitRow(name, yaml, set, words(line + " --json"), exit, words(codes));
  }

  private static List<String> words(String line) {
    return Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** The exit status, one document that says the same, the codes; and nothing is left behind. */
  void holds(Path folder, StubServer server) {
    Gate gate = Gate.released(folder, yaml);
    variables.forEach((key, value) -> gate.with(key, value.replace("here", server.url())));
    Map<String, String> before = gate.files(LEFT);

    Ran ran = gate.slipway(command.toArray(String[]::new)).ends(exit);

    JsonNode told = ran.json();
    assertThat(told.get("exitCode").asInt()).isEqualTo(exit);
    assertThat(told.get("ok").asBoolean()).isEqualTo(exit == 0);
    assertThat(told.get("outcome").asText())
        .isEqualTo(List.of("done", "failed", "refused", "skipped").get(exit));
    assertThat(new LinkedHashSet<>(told.get("problems").findValuesAsText("code")))
        .as(ran.out())
        .containsExactlyElementsOf(codes);
    assertThat(ran.err()).isEmpty();
    assertThat(gate.files(LEFT)).isEqualTo(before);
  }

  @Override
  public String toString() {
    return name;
  }
}
