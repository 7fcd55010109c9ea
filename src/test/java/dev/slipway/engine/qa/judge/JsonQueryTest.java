package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.engine.text.PlainJson.Parsed;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonQueryTest {

  private static final String JSON =
      """
      {"n": null, "i": 1, "t": "x", "a.b": 2, "items": [
        {"id": 1, "on": true}, {"id": 2.5, "on": false, "tags": ["p", "q"]}, {"id": 1e400}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "$.n -> null",
        "$.i -> 1",
        "i -> 1",
        "$['a.b'] -> 2",
        "$.items[0].on -> true",
        "$.items[-1].id -> 1E+400",
        "$.items[1].tags -> [\"p\",\"q\"]",
        "$.items[*].id -> 1 2.5 1E+400",
        "$..on -> true false",
        "$.items[?(@.on==true)].id -> 1",
        "$.items[?(@.id>2)].on -> false",
        "$.items[?(@.id==1.0)].on -> true",
        "$.items.length() -> 3",
        "$.items[1].keys() -> [\"id\",\"on\",\"tags\"]",
        "$.nope -> ``",
        "$.n.nope -> ``",
        "$.t[0] -> ``",
        "$.items[9] -> ``",
        "$.items.id -> ``",
        "$.items[?(@.id=='none')] -> ``",
        "$.items[?(@.tags==['p'])] -> ``",
        "$..nope -> ``",
        "$.nope.length() -> ``",
      })
  void finds_what_is_there_and_nothing_else(String path, String found) {
    assertThat(find(path, JSON)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"$, null, null", "$.a, null, ''", "$, 7, 7", "$.a, 7, ''", "$[0], '[8]', 8"})
  void a_document_may_be_any_value(String path, String json, String found) {
    assertThat(find(path, json)).isEqualTo(found);
  }

  @Test
  void the_deepest_document_can_be_searched() {
    String deep = "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000);

    assertThat(JsonQuery.of("$..a").find(PlainJson.read(deep).orElseThrow())).hasSize(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "$.",
        "$..",
        "$[",
        "$.a[?(",
        "..a",
        "$.a b",
        "$.a['",
        "$.a[0:x]",
        "$['a'",
        "$$",
        "$.a[?(@.b=1)]",
        "$.a[?(@.b =~ /(/)]"
      })
  void an_expression_that_is_none_is_told(String expression) {
    assertThatThrownBy(() -> JsonQuery.of(expression)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String find(String path, String json) {
    return JsonQuery.of(path).find(PlainJson.read(json).orElseThrow()).stream()
        .map(Parsed::value)
        .map(PlainJson::line)
        .collect(Collectors.joining(" "));
  }
}
