package dev.slipway.e2e.qa;

import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F37, of the commands that compare several environments. */
class F37MatrixIT {

  private static final String YAML =
      """
      environments:
        dev: {token: {env: QA_DEV}, vars: {space: "1"}}
        next: {token: {env: QA_NEXT}, vars: {space: "2"}}
      qa:
        targets:
          release: [{name: good, get: /good}]
          broken: [{name: bad, get: /bad}]
          writing: [{name: make, post: /good, write: true}]
      """;
  private static final String NO_CHECKS = "environments: {dev: {}, next: {}}\n";
  private static final String NO_GATES = "flow: trunk\n";
  private static final Map<String, String> URLS =
      Map.of("SLIPWAY_QA_DEV_BASE_URL", "here", "SLIPWAY_QA_NEXT_BASE_URL", "here");
  private static final Map<String, String> APART =
      Map.of("SLIPWAY_QA_DEV_BASE_URL", "here", "SLIPWAY_QA_NEXT_BASE_URL", "here/next");
  private static final Map<String, String> WHOLE = and(URLS, "QA_DEV", "one", "QA_NEXT", "two");
  private static final Map<String, String> PARTIAL = and(URLS, "QA_DEV", "one");
  private static final Map<String, String> JOB =
      and(URLS, "SLIPWAY_QA_DEV_TOKEN", "one", "SLIPWAY_QA_NEXT_PAT", "two");
  private static final Map<String, String> PART_OF_A_JOB = and(URLS, "SLIPWAY_QA_DEV_TOKEN", "one");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"matrix", "ci"})
  void ends_as_promised_and_prints_one_document(ExitRow row) {
    try (StubServer server = StubServer.start()) {
      server.on("/good", StubReply.json("{}")).on("/bad", StubReply.json(500, "{}"));
      row.holds(folder, server);
    }
  }

  static Stream<ExitRow> matrix() {
    String missing = "SLIP-822 SLIP-823";
    return Stream.of(
        matrix("both pass", WHOLE, "--for release", 0, ""),
        matrix("both are named", WHOLE, "--env dev --env next --for release", 0, ""),
        matrix("one of two, told", PARTIAL, "--for release", 0, "SLIP-838"),
        matrix("one of two, all required", PARTIAL, "--for release --require-all", 2, "SLIP-838"),
        matrix("a check fails", WHOLE, "--for broken", 2, "SLIP-831"),
        matrix("one place twice", WHOLE, "--for release --space-id 7", 2, "SLIP-839"),
        matrix("an unknown environment", WHOLE, "--env nxt --for release", 1, "SLIP-820"),
        matrix("an environment twice", WHOLE, "--env dev --env dev --for release", 1, "SLIP-835"),
        matrix("an unknown target", WHOLE, "--for relase", 1, "SLIP-828"),
        matrix("no target named", WHOLE, "", 1, "SLIP-830"),
        matrix("a space of nobody", WHOLE, "--for release --space =1", 1, "SLIP-836"),
        matrix("a space that is none", WHOLE, "--for release --space dev=", 1, "SLIP-836"),
        matrix("a space alone", WHOLE, "--for release --space dev", 1, "SLIP-836"),
        matrix(
            "a space of another", WHOLE, "--env dev --for release --space next=1", 1, "SLIP-837"),
        matrix("two spaces", WHOLE, "--for release --space dev=1 --space dev=2", 1, "SLIP-843"),
        matrix("no limit at all", WHOLE, "--for release --limit 0", 1, "SLIP-100"),
        matrix("no folder", WHOLE, "--for release --artifact-dir slipway.yml", 1, "SLIP-850"),
        matrix("nothing is known", Map.of(), "--for release", 3, missing),
        matrix("no tokens", URLS, "--for release", 3, "SLIP-823"),
        matrix("a space of nobody known", WHOLE, "--for release --space nxt=1", 1, "SLIP-820"),
        matrix("checks that write", WHOLE, "--for writing", 3, "SLIP-834"),
        row("no check", NO_CHECKS, APART, "qa matrix", 3, "SLIP-829"),
        row("no environment", NO_GATES, Map.of(), "qa matrix", 3, "SLIP-821"));
  }

  static Stream<ExitRow> ci() {
    Map<String, String> required = and(PART_OF_A_JOB, "SLIPWAY_QA_REQUIRE_MATRIX", "yes");
    Map<String, String> nonsense = and(JOB, "SLIPWAY_QA_REQUIRE_MATRIX", "maybe");
    Map<String, String> unknown = and(JOB, "SLIPWAY_QA_ENVS", "dev,nxt");
    return Stream.of(
        ci("both pass", JOB, "--for release", 0, ""),
        ci("one of two, told", PART_OF_A_JOB, "--for release", 0, "SLIP-838"),
        ci("one of two, required", required, "--for release", 2, "SLIP-838"),
        ci("a check fails", JOB, "--for broken", 2, "SLIP-831"),
        ci("an unknown target", JOB, "--for relase", 1, "SLIP-828"),
        ci("no target named", JOB, "", 1, "SLIP-830"),
        ci("a prefix that is none", JOB, "--for release --prefix a-b", 1, "SLIP-847"),
        ci("neither true nor false", nonsense, "--for release", 1, "SLIP-848"),
        ci("no folder", JOB, "--for release --artifact-dir slipway.yml", 1, "SLIP-850"),
        ci("an environment nobody knows", unknown, "--for release", 1, "SLIP-844"),
        ci("no tokens", URLS, "--for release", 3, "SLIP-845"),
        ci("no tokens, required", URLS, "--for release --require-matrix", 2, "SLIP-838"),
        row("no environment", NO_GATES, Map.of(), "qa ci", 3, "SLIP-821"));
  }

  private static ExitRow matrix(
      String name, Map<String, String> set, String options, int exit, String codes) {
    return row(name, YAML, set, "qa matrix " + options, exit, codes);
  }

  private static ExitRow ci(
      String name, Map<String, String> set, String options, int exit, String codes) {
    return row("ci: " + name, YAML, set, "qa ci " + options, exit, codes);
  }

  private static ExitRow row(
      String name, String yaml, Map<String, String> set, String line, int exit, String codes) {
    return ExitRow.of(name, yaml, set, line, exit, codes);
  }

  private static Map<String, String> and(Map<String, String> some, String... more) {
    Map<String, String> all = new HashMap<>(some);
    for (int at = 0; at < more.length; at += 2) {
      all.put(more[at], more[at + 1]);
    }
    return Map.copyOf(all);
  }
}
