package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F37: what was skipped was told as a crash, or as a success. */
class F37IT {

  private static final String TWO =
      """
      environments: {dev: {token: {env: QA_TOKEN}}, next: {baseUrl: "https://next.example.com"}}
      qa:
        targets:
          release: [{name: good, get: /good}]
          broken: [{name: bad, get: /bad}, {name: good, get: /good}]
          writing: [{name: make, post: /good, write: true}]
      """;
  private static final String ONE =
      "environments: {dev: {}}\nqa: {targets: {release: [{name: good, get: /good}]}}\n";
  private static final String NO_CHECKS = "environments: {dev: {}}\n";
  private static final String NO_GATES = "flow: staging\n";
  private static final String TOKEN = "QA_TOKEN";
  private static final String URL = "SLIPWAY_QA_DEV_BASE_URL";

  @TempDir Path folder;

  /**
   * One run.
   *
   * @param variables a value {@code here} is the URL of a server that answers
   * @param exit the status that was promised
   * @param codes of the problems that are told
   */
  private record Row(
      String name,
      String yaml,
      Map<String, String> variables,
      List<String> command,
      int exit,
      List<String> codes) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("preflight")
  void ends_as_promised_and_prints_one_document(Row row) {
    try (StubServer server = StubServer.start()) {
      server.on("/good", StubReply.json("{}")).on("/bad", StubReply.json(500, "{}"));
      Gate gate = Gate.in(folder, row.yaml());
      row.variables()
          .forEach((name, value) -> gate.with(name, value.equals("here") ? server.url() : value));

      JsonNode told = gate.slipway(row.command().toArray(String[]::new)).ends(row.exit()).json();

      assertThat(told.get("exitCode").asInt()).isEqualTo(row.exit());
      assertThat(told.get("ok").asBoolean()).isEqualTo(row.exit() == 0);
      assertThat(told.get("outcome").asText()).isEqualTo(outcome(row.exit()));
      assertThat(told.get("problems").findValuesAsText("code")).isEqualTo(row.codes());
    }
  }

  private static String outcome(int exit) {
    return List.of("done", "failed", "refused", "skipped").get(exit);
  }

  static Stream<Row> preflight() {
    Map<String, String> whole = Map.of(URL, "here", TOKEN, "secret-of-this-test");
    return Stream.of(
        row("all checks pass", TWO, whole, "--env dev --for release", 0),
        row("the only environment and target", ONE, Map.of(URL, "here"), "", 0),
        row("a name in other letters", TWO, whole, "--env DEV --for release", 0),
        row("a check fails", TWO, whole, "--env dev --for broken", 2, "SLIP-831"),
        row("an unknown environment", TWO, whole, "--env dv --for release", 1, "SLIP-820"),
        row("an unknown target", TWO, whole, "--env dev --for relase", 1, "SLIP-828"),
        row("no environment named", TWO, whole, "--for release", 1, "SLIP-830"),
        row("no target named", TWO, whole, "--env dev", 1, "SLIP-830"),
        row("a value without a name", TWO, whole, "--env dev --set =x", 1, "SLIP-100"),
        row("a name without a value", TWO, whole, "--env dev --set x", 1, "SLIP-100"),
        row("no limit at all", TWO, whole, "--env dev --limit 0", 1, "SLIP-100"),
        row("a limit that is none", TWO, whole, "--env dev --limit few", 1, "SLIP-100"),
        row("keep and clean up", TWO, whole, "--env dev --keep --cleanup", 1, "SLIP-100"),
        row("a base URL that is none", ONE, Map.of(URL, "dev"), "", 1, "SLIP-824"),
        row(
            "nothing of an environment is known",
            TWO,
            Map.of(),
            "--env dev --for release",
            3,
            "SLIP-822",
            "SLIP-823"),
        row("no token", TWO, Map.of(URL, "here"), "--env dev --for release", 3, "SLIP-823"),
        row(
            "a blank token",
            TWO,
            Map.of(URL, "here", TOKEN, " "),
            "--env dev --for release",
            3,
            "SLIP-823"),
        row("checks that all write", TWO, whole, "--env dev --for writing", 3, "SLIP-834"),
        row("no check", NO_CHECKS, Map.of(URL, "here"), "", 3, "SLIP-829"),
        row("no environment", NO_GATES, Map.of(), "--env dev --for release", 3, "SLIP-821"),
        row("nothing at all", NO_GATES, Map.of(), "", 3, "SLIP-821"));
  }

  private static Row row(
      String name,
      String yaml,
      Map<String, String> variables,
      String options,
      int exit,
      String... codes) {
    List<String> command =
        Stream.concat(Stream.of("qa", "preflight", "--json"), Stream.of(options.split(" ")))
            .filter(word -> !word.isEmpty())
            .toList();
    return new Row(name, yaml, variables, command, exit, List.of(codes));
  }
}
