package dev.slipway.cli.qa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "dev,3",
    "größe,5",
    "e\u0301te\u0301,3",
    "東京,4",
    "한국,4",
    "🚢,2",
    "a\u200Bb,2"
  })
  void text_takes_the_room_that_a_terminal_gives_it(String text, int width) {
    assertThat(Columns.width(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"staging,7,staging", "staging,6,stagi…", "東京都,5,東京…", "東京都,4,東…"})
  void text_that_is_too_wide_is_cut(String text, int width, String cut) {
    assertThat(Columns.cut(text, width)).isEqualTo(cut);
  }

  @Test
  void spaces_fill_what_is_left() {
    assertThat(Columns.left("東", 4)).isEqualTo("東  ");
    assertThat(Columns.right("12", 4)).isEqualTo("  12");
    assertThat(Columns.left("longer", 4)).isEqualTo("longer");
  }
}
