package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.Expectation;
import dev.slipway.model.qa.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes of a check altogether. */
class CheckResultsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Judge JUDGE = new Judge(Redaction.of(List.of(new Secret("hunter22"))));

  private static CheckResult judge(Expectation expect, Answer answer) {
    return JUDGE.judge(Checks.of(Checks.get("/me"), expect), answer, List.of(), NOW);
  }

  private static String told(CheckResult result) {
    return result.error().map(error -> error.type() + ": " + error.detail()).orElse("passed");
  }

  @Test
  void the_first_failure_is_the_type_and_all_are_told_in_order() {
    Expectation expect =
        Checks.expect(
            List.of(200),
            Map.of("$.ok", "true"),
            Map.of("$.id", "string"),
            Map.of("$.items", 1),
            Map.of("X-V", "1"));
    CheckConfig check = Checks.of(Checks.get("/me"), expect);
    Answer answer = Checks.answer(500, Map.of(), "{\"ok\": false, \"id\": 1, \"items\": []}");

    assertThat(told(JUDGE.judge(check, answer, List.of("/id: wrong", "/x: wrong"), NOW)))
        .isEqualTo(
            "status: the status is 500, expected 200; the header X-V is not there, expected \"1\";"
                + " it does not fit its schema: /id: wrong; /x: wrong;"
                + " $.ok is false, expected true; $.id is a number, expected a string;"
                + " $.items has 0 items, expected at least 1");
  }

  @Test
  void of_many_violations_the_first_ten_are_told() {
    List<String> violations = IntStream.range(0, 12).mapToObj("/%d: wrong"::formatted).toList();
    CheckConfig check = Checks.of(Checks.get("/me"), Checks.schema("me.json"));

    assertThat(told(JUDGE.judge(check, Checks.json("{}"), violations, NOW)))
        .endsWith("/9: wrong; and 2 more");
  }

  @Test
  void the_schema_is_asked_about_json_only() {
    CheckConfig check = Checks.of(Checks.get("/me"), Checks.schema("me.json"));

    assertThat(Judge.document(check, Checks.json("\uFEFF{\"a\": 1.0}"))).contains("{\"a\": 1.0}");
    assertThat(Judge.document(check, Checks.json("<html>"))).isEmpty();
    assertThat(Judge.document(check, new Answer.Connected(Duration.ZERO))).isEmpty();
    assertThat(Judge.document(Checks.of(Checks.get("/me"), Checks.NOTHING), Checks.json("{}")))
        .isEmpty();
  }

  @Test
  void what_passed_says_nothing_but_that() {
    CheckResult result = judge(Checks.NOTHING, Checks.json("{\"items\": [{}, {}]}"));

    assertThat(result)
        .isEqualTo(
            new CheckResult(
                "me",
                Status.PASSED,
                false,
                Duration.ofMillis(1_250),
                Optional.of(2L),
                Optional.empty(),
                new TreeMap<>()));
  }

  @Test
  void what_cannot_be_asked_is_skipped_with_the_reason() {
    CheckConfig check = Checks.of(new Ask.Connect("${host}:${port}"), Checks.NOTHING);

    CheckResult result = JUDGE.unfilled(check, List.of("host", "port"));

    assertThat(result.status()).isEqualTo(Status.SKIPPED);
    assertThat(told(result)).isEqualTo("variable: nothing stands for ${host}, ${port}");
    assertThat(told(JUDGE.unasked(check, "time", "the time was over")))
        .isEqualTo("time: the time was over");
  }
}
