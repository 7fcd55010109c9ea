package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

  private static final Variables NAMES =
      Variables.of(
          Map.of(
              "space", "a/b?c#d %",
              "id", "42",
              "auth.principal", "José \"J\"",
              "list", "[1,2]",
              "loop", "${id}",
              "up", "..",
              "line", "a\r\nX-Evil: 1",
              "dollar", "$1 \\"));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "/s/${id}                -> /s/42",
        "/s/${space}/m           -> /s/a%2Fb%3Fc%23d%20%25/m",
        "/s/${auth.principal}    -> /s/Jos%C3%A9%20%22J%22",
        "/s?id=${id}&s=${space}  -> /s?id=42&s=a%2Fb%3Fc%23d%20%25",
        "/s/${up}/m              -> /s/%2E%2E/m",
        "/s/$${id}               -> /s/${id}",
        "/s/$$${id}              -> /s/$${id}",
        "/s/${loop}              -> /s/%24%7Bid%7D",
        "/s/${dollar}            -> /s/%241%20%5C",
        "/s/$id/${               -> /s/$id/${",
        "/s/plain%20             -> /s/plain%20",
      })
  void a_value_never_changes_the_path(String path, String filled) {
    assertThat(NAMES.fill(Checks.get(path)).path()).isEqualTo(filled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "{\"a\": \"${auth.principal}\"} -> {\"a\": \"José \\\"J\\\"\"}",
        "{\"a\": \"is \\\"${id}\\\"\", \"b\": \"${id}\"} -> {\"a\": \"is \\\"42\\\"\", \"b\": \"42\"}",
        "{\"a\": ${id}} -> {\"a\": 42}",
        "{\"a\": ${list}} -> {\"a\": [1,2]}",
        "{\"a\": ${space}} -> {\"a\": \"a/b?c#d %\"}",
        "{\"a\": \"${loop}\"} -> {\"a\": \"${id}\"}",
        "[\"$${id}\"] -> [\"${id}\"]",
        "id=${id} -> id=42",
      })
  void a_value_stays_a_value_within_json(String body, String filled) {
    Ask.Request request = Checks.request("POST", "/m", Map.of(), Map.of(), Optional.of(body));

    assertThat(NAMES.fill(request).body()).contains(filled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "\\", "\\\"", "a\nb", "\u0000", "\", \"admin\": true, \"x\": \"", "😀"})
  void no_value_adds_anything_to_json(String value) {
    Ask.Request request =
        Checks.request(
            "POST", "/m", Map.of(), Map.of(), Optional.of("{\"a\":\"${v}\",\"b\":${v}}"));

    String body = Variables.of(Map.of("v", value)).fill(request).body().orElseThrow();

    assertThat(PlainJson.read(body)).contains(new PlainJson.Parsed(Map.of("a", value, "b", value)));
  }

  @Test
  void a_query_is_text_until_it_is_sent() {
    Ask.Request request =
        Checks.request("GET", "/m", Map.of("s", "in ${space}"), Map.of(), Optional.empty());

    assertThat(NAMES.fill(request).query()).containsEntry("s", "in a/b?c#d %");
  }

  @Test
  void a_value_never_begins_another_header() {
    Ask.Request request =
        Checks.request("GET", "/m", Map.of(), Map.of("X-Line", "${line}"), Optional.empty());

    assertThat(NAMES.fill(request).headers()).containsEntry("X-Line", "a  X-Evil: 1");
  }

  @Test
  void each_kind_of_question_is_filled_and_stays_its_kind() {
    assertThat(NAMES.fill(new Ask.Program(List.of("./run", "${space}"), List.of("PATH"))))
        .isEqualTo(new Ask.Program(List.of("./run", "a/b?c#d %"), List.of("PATH")));
    assertThat(NAMES.fill(new Ask.Connect("h${id}:80"))).isEqualTo(new Ask.Connect("h42:80"));
    assertThat(NAMES.fill(new Ask.Handshake("h${id}:443"))).isEqualTo(new Ask.Handshake("h42:443"));
  }

  @Test
  void what_is_expected_is_filled_too() {
    CheckConfig check =
        Checks.of(Checks.get("/m"), Checks.values(Map.of("$.name", "\"${auth.principal}\"")));

    assertThat(NAMES.fill(check).expect().json()).containsEntry("$.name", "\"José \\\"J\\\"\"");
  }

  @Test
  void all_that_is_missing_is_named_at_once() {
    Ask.Request request =
        Checks.request(
            "POST",
            "/${a}/${id}",
            Map.of("q", "${b}"),
            Map.of("X", "${token}"),
            Optional.of("{\"d\": \"${d} $${e}\"}"));
    CheckConfig check = Checks.of(request, Checks.headers(Map.of("Y", "${f}")));

    assertThat(NAMES.missing(check)).containsExactly("a", "b", "d", "f", "token");
    assertThat(NAMES.missing(request)).containsExactly("a", "b", "d", "token");
  }

  @Test
  void nothing_is_filled_with_what_is_missing() {
    assertThatThrownBy(() -> NAMES.fill(Checks.get("/${none}")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none");
  }

  @Test
  void the_stronger_value_counts() {
    Variables both = NAMES.and(Map.of("id", "43", "more", "1"));

    assertThat(both.fill(Checks.get("/${id}/${more}")).path()).isEqualTo("/43/1");
  }
}
