package dev.slipway.engine.manifest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.manifest.xml.XmlText;
import dev.slipway.model.problem.ProblemException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken files of each language tell where they are broken. */
class SyntaxTest {

  enum Language {
    JSON(JsonText::parse),
    YAML(YamlText::parse),
    TOML(TomlText::parse),
    XML(XmlText::parse);

    private final BiFunction<String, String, Object> parser;

    Language(BiFunction<String, String, Object> parser) {
      this.parser = parser;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JSON | {~  "a": 1,~}             | line 3, column 1
          JSON | {"a": 01}                 | line 1, column 8
          JSON | {"a": 1} x                | line 1, column 10
          JSON | // no~{}                  | line 1, column 1
          JSON | [1,                       | line 1, column 4
          YAML | a: b: c                   | line 1, column 5
          YAML | a: [1~b: 2                | line 2, column 2
          YAML | a:~\tb: 1                 | line 2, column 1
          YAML | a: 1~b: c\u0007d          | line 2, column 5
          TOML | a = ~b = 1                | line 1, column 5
          TOML | a = 1~a = 2               | line 2, column 1
          TOML | [a~                       | line 1, column 3
          XML  | <a>~<b></a>               | line 2, column 6
          XML  | <a b='1' b='2'/>          | line 1, column 17
          XML  | <a>1~                     | line 2, column 1
          """)
  void a_broken_text_tells_its_file_line_and_column(Language language, String text, String where) {
    assertThatThrownBy(() -> language.parser.apply("x/y.z", text.replace('~', '\n')))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("x/y.z is not " + language + ": " + where + ": ")
        .hasMessageEndingWith(".")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JSON | [
          YAML | [
          YAML | {a:~
          TOML | a=[
          XML  | <a>
          """)
  void a_text_nested_without_end_is_a_problem_and_no_overflow(Language language, String piece) {
    assertThatThrownBy(() -> language.parser.apply("file", piece.replace('~', ' ').repeat(50_000)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aliases_do_not_make_a_text_grow() {
    // given
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8), i - 1));
    }

    // when
    Node root = YamlText.parse("file", bomb.toString()).get(0);

    // then
    assertThat(new JsonPathQuery("file", "$..*").find(root)).hasSizeLessThan(1000);
  }

  @Test
  void entities_do_not_make_a_text_grow() {
    String bomb =
        """
        <!DOCTYPE a [
          <!ENTITY x0 "xxxxxxxxxx">
          <!ENTITY x1 "&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;&x0;">
          <!ENTITY x2 "&x1;&x1;&x1;&x1;&x1;&x1;&x1;&x1;&x1;&x1;">
        ]>
        <a>&x2;&x2;&x2;</a>
        """;
    assertThat(XmlText.parse("file", bomb).document().getDocumentElement().getTextContent())
        .hasSizeLessThan(100);
  }
}
