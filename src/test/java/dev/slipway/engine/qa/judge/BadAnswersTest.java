package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of bad input that a judge sees: what came is no answer, or not the one that is due. */
class BadAnswersTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Judge JUDGE = new Judge(Redaction.of(List.of(new Secret("hunter22"))));

  private static final CheckConfig OK =
      Checks.of(Checks.get("/me"), Checks.values(Map.of("$.ok", "true")));

  private static CheckError error(Answer answer) {
    return JUDGE.judge(OK, answer, List.of(), NOW).error().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "text/html; charset=utf-8 -> <!DOCTYPE html><title>Sign  in</title> "
            + "-> the body is HTML where JSON is due (content type text/html; charset=utf-8), "
            + "and begins with <!DOCTYPE html><title>Sign in</title>",
        "application/json -> <html>oops -> the body is HTML where JSON is due "
            + "(content type application/json), and begins with <html>oops",
        "application/json -> {\"ok\": tr -> the body is no JSON (content type application/json): "
            + "it ends in the middle, and begins with {\"ok\": tr",
        "application/json -> `` -> the body is empty where JSON is due",
        "text/plain -> pong -> the body is no JSON (content type text/plain): "
            + "it is wrong in line 1, column 1, and begins with pong",
        "application/json -> {\"ok\":true,\"ok\":false} -> the body is no JSON (content type "
            + "application/json): it is wrong in line 1, column 16, "
            + "and begins with {\"ok\":true,\"ok\":false}",
        "application/json -> {\"ok\":true} {} -> the body is no JSON (content type "
            + "application/json): it goes on after its end, in line 1, column 13, "
            + "and begins with {\"ok\":true} {}",
        "application/json -> {\"t\": hunter22} -> the body is no JSON (content type "
            + "application/json): it is wrong in line 1, column 7, and begins with {\"t\": ***}",
      })
  void what_is_no_json_is_told_as_what_it_is(String type, String body, String detail) {
    CheckError error = error(Checks.answer(200, type, body));

    assertThat(error.type()).isEqualTo("json");
    assertThat(error.detail()).isEqualTo(detail);
    assertThat(error.status()).contains(200);
    assertThat(error.body()).isEqualTo(body.replace("hunter22", "***"));
  }

  @Test
  void html_is_fine_where_no_json_is_due() {
    CheckConfig any = Checks.of(Checks.get("/me"), Checks.NOTHING);

    assertThat(JUDGE.judge(any, Checks.answer(200, "text/html", "<html>"), List.of(), NOW).passed())
        .isTrue();
  }

  @Test
  void json_is_due_where_something_is_captured_or_compared() {
    Answer html = Checks.answer(200, "text/html", "<html>");
    CheckConfig captured =
        Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of("id", "$.id"), List.of());
    CheckConfig compared =
        Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of(), List.of("$.version"));

    assertThat(List.of(captured, compared))
        .extracting(check -> JUDGE.judge(check, html, List.of(), NOW).passed())
        .containsOnly(false);
  }

  @Test
  void a_success_with_the_body_of_an_error_is_none() {
    CheckError error = error(Checks.json("{\"ok\": false, \"error\": \"db down\"}"));

    assertThat(error.detail()).isEqualTo("$.ok is false, expected true");
    assertThat(error.body()).contains("db down");
  }

  @Test
  void a_redirect_to_a_login_page_is_told_with_its_place() {
    Map<String, List<String>> headers =
        Map.of("location", List.of("https://login.example.com/?next=%2Fme&token=abc"));

    assertThat(error(Checks.answer(302, headers, "")).detail())
        .startsWith(
            "the status is 302, which leads to https://login.example.com/?next=%2Fme&token=***,"
                + " expected 200 to 299");
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void what_never_came_is_told_by_its_cause(Cause cause) {
    CheckError error =
        error(
            new Answer.Failed(
                cause,
                "nothing came of hunter22",
                "https://u:p@dev.example.com/?api_key=1",
                Duration.ofSeconds(30)));

    assertThat(error)
        .isEqualTo(
            new CheckError(
                cause.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "nothing came of ***",
                Optional.empty(),
                Optional.of("https://***@dev.example.com/?api_key=***"),
                ""));
  }

  @Test
  void a_long_body_is_cut() {
    assertThat(error(Checks.json("[" + "1,".repeat(100_000) + "1]")).body()).hasSize(500);
  }

  @Test
  void a_long_value_is_cut_within_a_sentence() {
    String body = "{\"ok\": \"" + "x".repeat(1_000) + "\"}";

    assertThat(error(Checks.json(body)).detail()).hasSizeLessThan(130).contains("xxx…, expected");
  }

  @Test
  void what_an_error_has_is_neither_counted_nor_compared_nor_captured() {
    CheckConfig check =
        Checks.of(Checks.get("/me"), Checks.NOTHING, Map.of("id", "$.id"), List.of("$.id"));
    Answer answer = Checks.answer(500, "application/json", "{\"id\": 7, \"total\": 1}");
    CheckResult result = JUDGE.judge(check, answer, List.of(), NOW);

    assertThat(result.count()).isEmpty();
    assertThat(result.compared()).isEmpty();
    assertThat(Judge.captures(check, answer)).isEmpty();
  }

  @Test
  void what_was_made_can_be_cleaned_up_though_it_is_not_as_expected() {
    CheckConfig check =
        Checks.of(Checks.get("/me"), Checks.status(201), Map.of("id", "$.id"), List.of());

    assertThat(Judge.captures(check, Checks.json("{\"id\": 7}"))).isEqualTo(Map.of("id", "7"));
  }
}
