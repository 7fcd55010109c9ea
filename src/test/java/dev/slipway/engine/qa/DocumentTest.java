package dev.slipway.engine.qa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.JsonTrees;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  private static final Document VERDICT =
      Document.of(
              Map.of(
                  "ok", true,
                  "checks", List.of(Map.of("name", "me", "count", 12L)),
                  "summary", Map.of("target", "release")))
          .sealed();

  @Test
  void a_sealed_document_is_intact() {
    assertThat(VERDICT.intact()).isTrue();
  }

  @Test
  void a_document_without_a_seal_is_not_intact() {
    assertThat(Document.of(Map.of("ok", true)).intact()).isFalse();
  }

  @Test
  void sealing_twice_changes_nothing() {
    assertThat(VERDICT.sealed()).isEqualTo(VERDICT);
  }

  @Test
  void a_file_of_it_is_the_same_document() {
    assertThat(JsonTrees.some(300).map(tree -> Document.of(tree).sealed()))
        .allSatisfy(
            document -> {
              assertThat(Document.parse(document.text())).contains(document);
              assertThat(Document.parse(document.text()).orElseThrow().intact()).isTrue();
            });
  }

  @Test
  void it_stays_intact_however_it_is_laid_out() {
    String oneLine = VERDICT.text().replaceAll("\\s+", " ");

    assertThat(Document.parse(oneLine).map(Document::intact)).contains(true);
  }

  @Test
  void any_letter_or_digit_that_changes_breaks_the_seal() {
    String text = VERDICT.text();
    assertThat(text.chars().filter(Character::isLetterOrDigit).count()).isGreaterThan(100);

    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        String edited = text.substring(0, at) + other(text.charAt(at)) + text.substring(at + 1);
        assertThat(Document.parse(edited).filter(Document::intact)).as(edited).isEmpty();
      }
    }
  }

  private static char other(char letter) {
    return letter == '1' ? '2' : letter == 'a' ? 'b' : Character.isDigit(letter) ? '1' : 'a';
  }

  @Test
  void a_field_more_or_less_breaks_the_seal() {
    assertThat(VERDICT.with("more", null).intact()).isFalse();
    assertThat(VERDICT.with("ok", false).intact()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{} {}", "{\"ok\":false,\"ok\":true}", "verdict"})
  void no_document_is_made_of_what_is_no_object(String text) {
    assertThat(Document.parse(text)).isEmpty();
  }

  @Test
  void its_text_is_sorted_and_ends_with_a_line_break() {
    assertThat(Document.of(Map.of("b", 1, "a", List.of())).text())
        .isEqualTo("{\n  \"a\": [],\n  \"b\": 1\n}\n");
  }
}
