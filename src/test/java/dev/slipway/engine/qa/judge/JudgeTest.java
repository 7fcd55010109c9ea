package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Expectation;
import dev.slipway.model.qa.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Judge JUDGE = new Judge(Redaction.of(List.of(new Secret("hunter22"))));

  private static CheckResult judge(Expectation expect, Answer answer) {
    return JUDGE.judge(Checks.of(Checks.get("/me"), expect), answer, List.of(), NOW);
  }

  private static String told(CheckResult result) {
    return result.error().map(error -> error.type() + ": " + error.detail()).orElse("passed");
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({
    "0, 200, passed",
    "0, 204, passed",
    "0, 301, 'status: the status is 301, expected 200 to 299'",
    "0, 500, 'status: the status is 500, expected 200 to 299'",
    "404, 404, passed",
    "404, 200, 'status: the status is 200, expected 404'"
  })
  void a_status_is_one_that_is_expected(int expected, int status, String told) {
    Expectation expect = expected == 0 ? Checks.NOTHING : Checks.status(expected);

    assertThat(told(judge(expect, Checks.answer(status, "text/plain", "")))).isEqualTo(told);
  }

  @Test
  void one_of_several_statuses_is_enough() {
    Expectation expect = Checks.status(201, 409);

    assertThat(judge(expect, Checks.answer(409, "text/plain", "")).passed()).isTrue();
    assertThat(told(judge(expect, Checks.answer(400, "text/plain", ""))))
        .endsWith("expected 201 or 409");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "{\"a\": 1} -> 1 -> passed",
        "{\"a\": 1.0} -> 1 -> passed",
        "{\"a\": 1} -> 1.0 -> passed",
        "{\"a\": 1e400} -> 1 -> $.a is 1E+400, expected 1",
        "{\"a\": \"1\"} -> 1 -> $.a is \"1\", expected 1",
        "{\"a\": false} -> true -> $.a is false, expected true",
        "{\"a\": null} -> null -> passed",
        "{\"a\": null} -> 0 -> $.a is null, expected 0",
        "{} -> null -> $.a is not there, expected null",
        "{} -> true -> $.a is not there, expected true",
        "[] -> true -> $.a is not there, expected true",
        "{\"a\": {\"y\": 1, \"x\": [2.0]}} -> {\"x\": [2], \"y\": 1} -> passed",
        "{\"a\": [1, 2]} -> [2, 1] -> $.a is [1,2], expected [2,1]",
        "{\"a\": \"it is hunter22\"} -> \"x\" -> $.a is \"it is ***\", expected \"x\"",
      })
  void a_value_is_the_one_that_is_expected(String body, String value, String told) {
    String all = told(judge(Checks.values(Map.of("$.a", value)), Checks.json(body)));

    assertThat(all).isEqualTo(told.equals("passed") ? told : "json: " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "{\"a\": \"x\"} -> string -> passed",
        "{\"a\": 1.5} -> number -> passed",
        "{\"a\": false} -> boolean -> passed",
        "{\"a\": []} -> list -> passed",
        "{\"a\": {}} -> object -> passed",
        "{\"a\": null} -> null -> passed",
        "{\"a\": \"hunter\"} -> number -> $.a is a string, expected a number",
        "{\"a\": null} -> object -> $.a is null, expected an object",
        "{\"a\": 1} -> null -> $.a is a number, expected null",
        "{} -> string -> $.a is not there, expected a string",
      })
  void a_type_is_the_one_that_is_expected(String body, String type, String told) {
    String all = told(judge(Checks.types(Map.of("$.a", type)), Checks.json(body)));

    assertThat(all).isEqualTo(told.equals("passed") ? told : "type: " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "{\"a\": [1, 2]} -> $.a -> 2 -> passed",
        "{\"a\": []} -> $.a -> 0 -> passed",
        "{\"a\": [1]} -> $.a -> 2 -> $.a has 1 item, expected at least 2",
        "{\"a\": []} -> $.a -> 1 -> $.a has 0 items, expected at least 1",
        "{} -> $.a -> 0 -> $.a is not there, expected at least 0",
        "{\"a\": {}} -> $.a -> 1 -> $.a is an object, expected a list of at least 1",
        "[{\"b\": 1}, {\"b\": 2}] -> $[*].b -> 2 -> passed",
        "[{\"b\": 1}, {\"b\": 2}] -> $[?(@.b==1)] -> 2 -> $[?(@.b==1)] has 1 item, expected at"
            + " least 2",
        "[] -> $[*].b -> 1 -> $[*].b has 0 items, expected at least 1",
      })
  void a_list_has_as_many_items_as_are_expected(String body, String path, int least, String told) {
    String all = told(judge(Checks.least(Map.of(path, least)), Checks.json(body)));

    assertThat(all).isEqualTo(told.equals("passed") ? told : "count: " + told);
  }

  @Test
  void where_a_path_leads_to_several_places_each_is_as_expected() {
    Answer answer = Checks.json("[{\"on\": true}, {\"on\": false}, {\"on\": 0}, {\"on\": false}]");

    assertThat(told(judge(Checks.values(Map.of("$[*].on", "true")), answer)))
        .isEqualTo("json: $[*].on is false, expected true; $[*].on is 0, expected true");
    assertThat(told(judge(Checks.types(Map.of("$[*].on", "boolean")), answer)))
        .isEqualTo("type: $[*].on is a number, expected a boolean");
    assertThat(told(judge(Checks.values(Map.of("$[*].off", "true")), answer)))
        .isEqualTo("json: $[*].off is not there, expected true");
  }

  @Test
  void a_header_has_the_value_that_is_expected() {
    Expectation expect = Checks.headers(Map.of("X-Version", "2", "Vary", "a, b"));
    Map<String, List<String>> right =
        Map.of("x-version", List.of("1", "2"), "vary", List.of("a", "b"));

    assertThat(judge(expect, Checks.answer(200, right, "")).passed()).isTrue();
    assertThat(told(judge(expect, Checks.answer(200, Map.of("vary", List.of("a")), ""))))
        .isEqualTo(
            "header: the header Vary is \"a\", expected \"a, b\";"
                + " the header X-Version is not there, expected \"2\"");
  }

  @Test
  void an_answer_may_not_take_longer_than_expected() {
    assertThat(judge(Checks.within(Duration.ofMillis(1_250)), Checks.json("{}")).passed()).isTrue();
    assertThat(told(judge(Checks.within(Duration.ofSeconds(1)), Checks.json("{}"))))
        .isEqualTo("slow: it took 1.25 s, expected at most 1 s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "2026-12-20T12:00:00Z -> passed",
        "2026-12-20T11:59:59Z -> is valid for 29 days, until 2026-12-20T11:59:59Z, expected at"
            + " least 30 days",
        "2026-11-20T13:30:00Z -> is valid for 90 min, until 2026-11-20T13:30:00Z, expected at least"
            + " 30 days",
        "2026-11-19T12:00:00Z -> is valid for no time, until 2026-11-19T12:00:00Z, expected at"
            + " least 30 days",
      })
  void a_certificate_is_valid_as_long_as_expected(Instant expires, String told) {
    Answer answer = new Answer.Certificate("CN=dev.example.com", expires, Duration.ZERO);

    assertThat(told(judge(Checks.validFor(Duration.ofDays(30)), answer)))
        .isEqualTo(
            told.equals("passed")
                ? told
                : "certificate: the certificate of CN=dev.example.com " + told);
  }

  @Test
  void a_program_ends_as_expected() {
    Answer.Exit exit = new Answer.Exit(3, "{\"ok\": true}", "no hunter22 here", Duration.ZERO);

    assertThat(judge(Checks.exit(3), exit).passed()).isTrue();
    assertThat(told(judge(Checks.NOTHING, exit)))
        .isEqualTo("exit: the exit status is 3, expected 0");
    assertThat(judge(Checks.NOTHING, exit).error().map(CheckError::body)).contains("no *** here");
  }

  @Test
  void what_a_program_prints_is_judged_as_a_body_is() {
    Answer.Exit exit = new Answer.Exit(0, "{\"total\": 3, \"ok\": false}", "", Duration.ZERO);
    CheckResult result = judge(Checks.values(Map.of("$.ok", "true")), exit);

    assertThat(told(result)).isEqualTo("json: $.ok is false, expected true");
    assertThat(result.count()).contains(3L);
  }

  @Test
  void a_connection_is_enough() {
    assertThat(judge(Checks.NOTHING, new Answer.Connected(Duration.ofMillis(3))).passed()).isTrue();
  }
}
