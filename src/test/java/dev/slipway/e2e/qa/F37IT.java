package dev.slipway.e2e.qa;

import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F37: what was skipped was told as a crash, or as a success. Here are the commands that look at
 * one environment; {@link F37MatrixIT} has those that compare several, {@link F37AnswersIT} the
 * answers that are none, and {@link F37InterruptIT} the status 130.
 */
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
  private static final String NO_GATES = "flow: trunk\n";
  private static final String WRONG_PATH =
      ONE.replace("get: /good", "get: /good, expect: {json: {\"$.[\": 1}}");
  private static final String TOKEN = "QA_TOKEN";
  private static final String URL = "SLIPWAY_QA_DEV_BASE_URL";
  private static final Map<String, String> WHOLE =
      Map.of(URL, "here", TOKEN, "secret-of-this-test");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"preflight", "doctor", "configuration"})
  void ends_as_promised_and_prints_one_document(ExitRow row) {
    try (StubServer server = StubServer.start()) {
      server.on("/good", StubReply.json("{}")).on("/bad", StubReply.json(500, "{}"));
      row.holds(folder, server);
    }
  }

  static Stream<ExitRow> preflight() {
    Map<String, String> url = Map.of(URL, "here");
    String dev = "--env dev --for release";
    return Stream.of(
        preflight("all checks pass", TWO, WHOLE, dev, 0, ""),
        preflight("the only environment and target", ONE, url, "", 0, ""),
        preflight("a name in other letters", TWO, WHOLE, "--env DEV --for release", 0, ""),
        preflight("a check fails", TWO, WHOLE, "--env dev --for broken", 2, "SLIP-831"),
        preflight("an unknown environment", TWO, WHOLE, "--env dv --for release", 1, "SLIP-820"),
        preflight("an unknown target", TWO, WHOLE, "--env dev --for relase", 1, "SLIP-828"),
        preflight("no environment named", TWO, WHOLE, "--for release", 1, "SLIP-830"),
        preflight("no target named", TWO, WHOLE, "--env dev", 1, "SLIP-830"),
        preflight("a value without a name", TWO, WHOLE, "--env dev --set =x", 1, "SLIP-100"),
        preflight("a name without a value", TWO, WHOLE, "--env dev --set x", 1, "SLIP-100"),
        preflight("no limit at all", TWO, WHOLE, "--env dev --limit 0", 1, "SLIP-100"),
        preflight("a limit that is none", TWO, WHOLE, "--env dev --limit few", 1, "SLIP-100"),
        preflight("keep and clean up", TWO, WHOLE, "--env dev --keep --cleanup", 1, "SLIP-100"),
        preflight("a base URL that is none", ONE, Map.of(URL, "dev"), "", 1, "SLIP-824"),
        preflight("a place for no file", ONE, url, "--artifact slipway.yml/a", 1, "SLIP-850"),
        preflight("nothing of it is known", TWO, Map.of(), dev, 3, "SLIP-822 SLIP-823"),
        preflight("no token", TWO, url, dev, 3, "SLIP-823"),
        preflight("a blank token", TWO, Map.of(URL, "here", TOKEN, " "), dev, 3, "SLIP-823"),
        preflight("checks that write", TWO, WHOLE, "--env dev --for writing", 3, "SLIP-834"),
        preflight("no check", NO_CHECKS, url, "", 3, "SLIP-829"),
        preflight("no environment", NO_GATES, Map.of(), dev, 3, "SLIP-821"),
        preflight("nothing at all", NO_GATES, Map.of(), "", 3, "SLIP-821"));
  }

  static Stream<ExitRow> doctor() {
    return Stream.of("doctor", "auth doctor")
        .flatMap(
            name ->
                Stream.of(
                    doctor(name, "nothing is wrong", NO_GATES, Map.of(), "", 0, ""),
                    doctor(name, "a whole environment", TWO, WHOLE, "--env dev", 0, ""),
                    doctor(name, "an unknown one", TWO, WHOLE, "--env dv", 1, "SLIP-820"),
                    doctor(name, "an unknown option", TWO, WHOLE, "--evn dev", 1, "SLIP-112"),
                    doctor(name, "no token", TWO, Map.of(URL, "here"), "--env dev", 3, "SLIP-823"),
                    doctor(
                        name, "a wrong URL", ONE, Map.of(URL, "dev"), "--env dev", 2, "SLIP-824"),
                    doctor(name, "no environment", NO_GATES, Map.of(), "--env dev", 3, "SLIP-821"),
                    doctor(
                        name, "a word of no key", "flwo: trunk\n", Map.of(), "", 2, "SLIP-242")));
  }

  /** A path that is wrong is told by the check of the file, and everywhere before one is asked. */
  static Stream<ExitRow> configuration() {
    return Stream.of("check", "qa preflight", "qa matrix", "qa ci")
        .map(line -> ExitRow.of(line, WRONG_PATH, Map.of(URL, "here"), line, 1, "SLIP-271"));
  }

  private static ExitRow preflight(
      String name, String yaml, Map<String, String> set, String options, int exit, String codes) {
    return ExitRow.of(name, yaml, set, "qa preflight " + options, exit, codes);
  }

  private static ExitRow doctor(
      String command,
      String name,
      String yaml,
      Map<String, String> set,
      String options,
      int exit,
      String codes) {
    String title = command + ": " + name;
    return ExitRow.of(title, yaml, set, command + " " + options, exit, codes);
  }
}
