package dev.slipway.engine.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.text.PlainJson.Parsed;
import dev.slipway.testkit.JsonTrees;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {

  @Test
  void what_is_written_is_read_again() {
    assertThat(JsonTrees.some(500))
        .allSatisfy(
            tree -> {
              assertThat(PlainJson.read(PlainJson.write(tree))).contains(new Parsed(tree));
              assertThat(PlainJson.read(PlainJson.line(tree))).contains(new Parsed(tree));
            });
  }

  @Test
  void what_is_written_survives_being_a_file() {
    assertThat(JsonTrees.some(200).map(PlainJson::write))
        .allSatisfy(text -> assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text));
  }

  @Test
  void there_is_one_way_to_write_it() {
    String written = PlainJson.write(value("{\"b\":[1.0,1e2,\"\\u00e9\"],\"a\":{},\"c\":[]}"));

    assertThat(written)
        .isEqualTo(
            """
            {
              "a": {},
              "b": [
                1,
                100,
                "é"
              ],
              "c": []
            }""");
  }

  @Test
  void a_line_is_sorted_and_without_spaces() {
    assertThat(PlainJson.line(value("{ \"b\" : [ 1, null ], \"a\" : { } }")))
        .isEqualTo("{\"a\":{},\"b\":[1,null]}");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0",
    "100, 1e2",
    "0, -0.0",
    "0, 0e999999",
    "1.5, 15e-1",
    "1E+400, 10e399",
    "9223372036854775807, 9223372036854775807.0",
    "9223372036854775808, 9.223372036854775808E18"
  })
  void numbers_are_the_same_by_value(String one, String other) {
    assertThat(value(one)).isEqualTo(value(other));
    assertThat(PlainJson.line(value(one))).isEqualTo(PlainJson.line(value(other)));
  }

  @Test
  void a_huge_number_is_kept_and_not_computed() {
    assertThat(value("[1e999999999]")).isEqualTo(List.of(new BigDecimal("1E+999999999")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,",
        "\"x",
        "{\"a\":1}}",
        "1 2",
        "NaN",
        "[Infinity]",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "01",
        "+1",
        "tru",
        "nul",
        "{\"a\":1,\"a\":1}",
        "1e99999999999",
        "// x\n1",
        "\u0000"
      })
  void no_document_is_made_of_what_is_none(String text) {
    assertThat(PlainJson.read(text)).isEmpty();
    assertThat(PlainJson.flaw(text)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                       | is empty",
        "{\"a\": [1               | ends in the middle",
        "{\"secret\": hunter2}    | is wrong in line 1, column 12",
        "{\"a\":1,\"a\":1}        | is wrong in line 1, column 11",
        "{} x                     | is wrong in line 1, column 4",
        "{} {}                    | goes on after its end, in line 1, column 4",
        "1e99999999999            | has a number beyond all bounds in line 1, column 1"
      })
  void a_flaw_names_the_place_and_nothing_of_the_text(String text, String flaw) {
    assertThat(PlainJson.flaw(text)).contains(flaw);
  }

  @Test
  void a_document_has_no_flaw() {
    assertThat(PlainJson.flaw("{\"a\": [null]}")).isEmpty();
  }

  @Test
  void nesting_is_bounded() {
    assertThat(PlainJson.read(nested(1_000))).isPresent();
    assertThat(PlainJson.read(nested(1_001))).isEmpty();
    assertThat(PlainJson.flaw(nested(100_000)))
        .contains("is deeper or longer than any that is read");
  }

  @Test
  void what_is_as_deep_as_can_be_read_can_be_written() {
    String deepest = nested(1_000);

    assertThat(PlainJson.line(value(deepest))).isEqualTo(deepest);
  }

  @Test
  void the_length_of_a_number_is_bounded() {
    assertThat(PlainJson.read("1".repeat(1_000))).isPresent();
    assertThat(PlainJson.read("1".repeat(1_001))).isEmpty();
  }

  @Test
  void fields_keep_the_order_of_the_text() {
    assertThat((Map<?, ?>) value("{\"b\":1,\"a\":2,\"c\":3}"))
        .extracting(Map::keySet)
        .asString()
        .isEqualTo("[b, a, c]");
  }

  @Test
  void half_a_character_becomes_what_a_file_would_make_of_it() {
    assertThat(PlainJson.line(Map.of("a\uDE00", List.of("\uD83D")))).isEqualTo("{\"a?\":[\"?\"]}");
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static Object value(String text) {
    return Optional.ofNullable(PlainJson.read(text).orElseThrow().value()).orElseThrow();
  }
}
