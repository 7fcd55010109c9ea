package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.qa.CheckConfig;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturesTest {

  private static final String BODY =
      """
      {"id": "a/b", "n": 1.50, "on": true, "none": null, "user": {"z": 1, "a": [1, 2]},
       "spaces": [{"id": 1, "current": false}, {"id": 2, "current": true}], "token": "abcdef"}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      nullValues = "nothing",
      value = {
        "$.id -> a/b",
        "$.n -> 1.5",
        "$.on -> true",
        "$.user -> {\"a\":[1,2],\"z\":1}",
        "$.user.a -> [1,2]",
        "$.spaces[0].id -> 1",
        "$.spaces[?(@.current==true)].id -> 2",
        "$.spaces[*].id -> nothing",
        "$.none -> nothing",
        "$.nope -> nothing",
      })
  void one_value_is_captured_as_text(String path, String value) {
    CheckConfig check = Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of("it", path), List.of());

    assertThat(Judge.captures(check, Checks.json(BODY)))
        .isEqualTo(value == null ? Map.of() : Map.of("it", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "$.nope -> captures it from $.nope, which is not there",
        "$.none -> captures it from $.none, which is null",
        "$.spaces[*].id -> captures it from $.spaces[*].id, which leads to several places",
      })
  void a_check_that_captures_nothing_fails(String path, String told) {
    CheckConfig check = Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of("it", path), List.of());
    Judge judge = new Judge(Redaction.of(List.of()));

    assertThat(judge.judge(check, Checks.json(BODY), List.of(), Instant.EPOCH).error())
        .hasValueSatisfying(
            error -> {
              assertThat(error.type()).isEqualTo("capture");
              assertThat(error.detail()).isEqualTo(told);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "$.id -> \"a/b\"",
        "$.n -> 1.5",
        "$.none -> null",
        "$.nope -> absent",
        "$.user -> {\"a\":[1,2],\"z\":1}",
        "$.spaces[*].id -> [1,2]",
        "$.spaces[*].nope -> []",
        "$.token -> \"***\"",
      })
  void a_value_is_compared_as_json(String path, String value) {
    CheckConfig check = Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of(), List.of(path));
    Judge judge = new Judge(Redaction.of(List.of()));

    assertThat(judge.judge(check, Checks.json(BODY), List.of(), Instant.EPOCH).compared())
        .isEqualTo(Map.of(path, value));
  }

  @Test
  void a_word_is_told_from_what_is_absent() {
    CheckConfig check = Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of(), List.of("$.a"));
    Judge judge = new Judge(Redaction.of(List.of()));

    assertThat(
            judge
                .judge(check, Checks.json("{\"a\":\"absent\"}"), List.of(), Instant.EPOCH)
                .compared())
        .isEqualTo(Map.of("$.a", "\"absent\""));
  }
}
