package dev.slipway.adapter.config.slipway;

import static dev.slipway.model.qa.Ask.Redirects.ANY;
import static dev.slipway.model.qa.Ask.Redirects.SAME_HOST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Ask.Connect;
import dev.slipway.model.qa.Ask.Handshake;
import dev.slipway.model.qa.Ask.Program;
import dev.slipway.model.qa.Ask.Request;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.Expectation;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.Severity;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.model.qa.VerdictRule.Before;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QaFileTest {

  private static final String FILE =
      """
      environments:
        dev:
          baseUrl: https://dev.example.com/api
          token: {env: QA_DEV_TOKEN}
          ca: certs/own.pem
          headers: {X-Token: "${token}"}
          vars: {space: 007, exact: 1e2, big: 12345678901234567890, on: true, none: null}
          concurrency: 2
        next: {}
      qa:
        timeout: 90s
        artifacts: out/qa
        targets:
          release: [{name: a, %s}]
        drift:
          severity: {D6: warning}
          allow: [{check: a, reason: known, until: 2027-01-31}]
      requires:
        - {qa: release, envs: [dev, next], maxAge: 2h, sameTree: false, before: [tag, publish]}
        - {qa: release, envs: [dev]}
      """;

  private static QaConfig qa(String check) {
    return new OneFile(FILE.formatted(check)).qa().orElseThrow();
  }

  private static CheckConfig check(String check) {
    return qa(check).targets().get("release").get(0);
  }

  @Test
  void every_setting_of_an_environment_reaches_its_record() {
    assertThat(qa("get: /").environments())
        .containsOnly(
            Map.entry(
                "dev",
                new EnvironmentConfig(
                    "dev",
                    Optional.of("https://dev.example.com/api"),
                    Optional.of("QA_DEV_TOKEN"),
                    Optional.of("certs/own.pem"),
                    sorted("X-Token", "${token}"),
                    sorted(
                        "space", "007",
                        "exact", "1e2",
                        "big", "12345678901234567890",
                        "on", "true"),
                    2)),
            Map.entry(
                "next",
                new EnvironmentConfig(
                    "next",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    sorted(),
                    sorted(),
                    4)));
  }

  @Test
  void every_setting_of_the_gates_reaches_its_record() {
    QaConfig qa = qa("get: /");
    assertThat(qa.timeout()).isEqualTo(Duration.ofSeconds(90));
    assertThat(qa.artifacts()).isEqualTo("out/qa");
    assertThat(qa.drift())
        .isEqualTo(
            new DriftPolicy(
                Map.of(DriftRule.D6, Severity.WARNING),
                List.of(new Allowance("a", Optional.empty(), "known", LocalDate.of(2027, 1, 31)))));
    assertThat(qa.requires())
        .containsExactly(
            new VerdictRule(
                "release",
                List.of("dev", "next"),
                Duration.ofHours(2),
                false,
                Set.of(Before.TAG, Before.PUBLISH)),
            new VerdictRule(
                "release", List.of("dev"), Duration.ofHours(24), true, Set.of(Before.PROMOTE)));
  }

  @Test
  void every_setting_of_a_request_reaches_its_record() {
    assertThat(
            check(
                """
                post: "/a?x=1", query: {limit: 10, "f[a]": "", on: true}, headers: {Accept: b}, body: text,
                redirects: any, write: true, cleanup: "/a/${id}", capture: {id: $.id}, comparable: [$.a, $.b],
                timeout: 1m, retries: 3,
                expect: {status: [200, 204], types: {$.a: list}, least: {$.a: 2}, headers: {etag: c},
                schema: schemas/right.json, within: 500ms,
                json: {$.s: t, $.n: 1.50, $.t: true, $.z: null, $.o: {b: [1, x], a: {}}}}\
                """))
        .isEqualTo(
            new CheckConfig(
                "a",
                new Request(
                    "POST",
                    "/a?x=1",
                    sorted("limit", "10", "f[a]", "", "on", "true"),
                    sorted("Accept", "b"),
                    Optional.of("text"),
                    ANY),
                true,
                Optional.of(
                    new Request(
                        "DELETE", "/a/${id}", sorted(), sorted(), Optional.empty(), SAME_HOST)),
                new Expectation(
                    List.of(200, 204),
                    sorted(
                        "$.s", "\"t\"",
                        "$.n", "1.50",
                        "$.t", "true",
                        "$.z", "null",
                        "$.o", "{\"a\":{},\"b\":[1,\"x\"]}"),
                    sorted("$.a", "list"),
                    new TreeMap<>(Map.of("$.a", 2)),
                    sorted("etag", "c"),
                    Optional.of("schemas/right.json"),
                    Optional.empty(),
                    Optional.of(Duration.ofMillis(500)),
                    Optional.empty()),
                sorted("id", "$.id"),
                List.of("$.a", "$.b"),
                Duration.ofMinutes(1),
                3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'a ${b} c'           | a ${b} c
          "{\\"as\\": \\"is\\"}" | {"as": "is"}
          {b: [1, "${x}"], a: null} | {"a":null,"b":[1,"${x}"]}
          [1, 2]               | [1,2]
          7                    | 7
          """)
  void a_body_is_a_text_or_json(String written, String sent) {
    assertThat(((Request) check("put: /, write: true, body: " + written).ask()).body())
        .contains(sent);
  }

  @Test
  void what_is_not_written_of_a_check_is_as_usual() {
    assertThat(check("get: /"))
        .isEqualTo(
            new CheckConfig(
                "a",
                new Request("GET", "/", sorted(), sorted(), Optional.empty(), SAME_HOST),
                false,
                Optional.empty(),
                new Expectation(
                    List.of(),
                    sorted(),
                    sorted(),
                    new TreeMap<>(),
                    sorted(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                sorted(),
                List.of(),
                Duration.ofSeconds(30),
                0));
  }

  @Test
  void a_check_may_do_something_else_than_a_request() {
    assertThat(check("run: [psql, -c, 'select 1'], env: [PGHOST], expect: {exit: 3}"))
        .returns(
            new Program(List.of("psql", "-c", "select 1"), List.of("PGHOST")), CheckConfig::ask)
        .returns(Optional.of(3), check -> check.expect().exit());
    assertThat(check("tcp: 'db.example.com:5432'").ask())
        .isEqualTo(new Connect("db.example.com:5432"));
    assertThat(check("tls: '${host}:${port}', expect: {validFor: 14d}"))
        .returns((Ask) new Handshake("${host}:${port}"), CheckConfig::ask)
        .returns(Optional.of(Duration.ofDays(14)), check -> check.expect().validFor());
    assertThat(check("get: /, expect: {status: 404}").expect().status()).containsExactly(404);
  }

  @Test
  void environments_may_stand_alone() {
    assertThat(new OneFile("environments: {dev: {}}").qa())
        .hasValueSatisfying(
            qa -> {
              assertThat(qa.environments()).containsOnlyKeys("dev");
              assertThat(qa.targets()).isEmpty();
              assertThat(qa.timeout()).isEqualTo(Duration.ofMinutes(5));
              assertThat(qa.artifacts()).isEqualTo("operator-qa-artifacts");
            });
  }

  @Test
  void a_file_that_says_nothing_of_checks_has_none() {
    assertThat(new OneFile("flow: git-flow\nrequires: []").qa()).isEmpty();
  }

  private static SortedMap<String, String> sorted(String... namesAndTexts) {
    SortedMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      sorted.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return sorted;
  }
}
