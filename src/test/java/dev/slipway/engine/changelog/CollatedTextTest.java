package dev.slipway.engine.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollatedTextTest {

  private static final List<String> ASCII =
      IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).toList();

  /**
   * Letters, accents, what combines with a letter before it, what is ignored, what is not ASCII.
   */
  private static final List<String> OTHER =
      List.of(
          "a", "b", "e", "l", "o", "A", "E", "L", "1", " ", "-", "á", "é", "ß", "ø", "æ", "\u0301",
          "\u0323", "\u0338", "\u00b7", "\u0387", "\u200d", "\ufe0f", "\t", "\u0001", "\u00ad", "…",
          "“", "中", "か", "\u3099", "ก", "เ", "ж", "א", "😀", "👍🏽", "½", "ﬁ", "①", "\u20e3");

  private final Random random = new Random(11);

  @Test
  void texts_stand_as_people_read() {
    List<String> ascending =
        List.of(
            "_x", "\"q\"", "`code`", "10", "9", "a", "A", "ab", "aB", "Ab", "AB", "add x", "add-x",
            "addx", "b", "B", "co op", "co-op", "coop", "é", "e f", "ef", "resume", "Resume",
            "résumé", "Straße", "Strasse");

    assertThat(sorted(ascending.stream().sorted(Comparator.reverseOrder())))
        .isEqualTo(sorted(ascending.stream()))
        .startsWith("_x", "\"q\"", "`code`", "10", "9", "a", "A", "ab", "aB", "Ab", "AB", "add x")
        .endsWith("resume", "Resume", "résumé", "Strasse", "Straße");
  }

  @Test
  void every_pair_of_ascii_letters_has_the_order_of_icu() {
    for (String left : ASCII) {
      for (String right : ASCII) {
        assertSameAsIcu(left, right);
        assertSameAsIcu("x" + left + "b", "X" + right + "a");
      }
    }
  }

  @Test
  void ascii_texts_have_the_order_of_icu() {
    for (int i = 0; i < 300_000; i++) {
      assertSameAsIcu(text(ASCII), text(ASCII));
    }
  }

  @Test
  void ascii_texts_that_differ_in_case_have_the_order_of_icu() {
    List<String> few = List.of("a", "A", "b", "B", " ", "-", "1");
    for (int i = 0; i < 100_000; i++) {
      assertSameAsIcu(text(few), text(few));
    }
  }

  @Test
  void all_texts_have_the_order_of_icu() {
    for (int i = 0; i < 300_000; i++) {
      assertSameAsIcu(text(OTHER), text(OTHER));
    }
  }

  private static void assertSameAsIcu(String left, String right) {
    int ours = CollatedText.of(left).compareTo(CollatedText.of(right));
    int icu = UnicodeOrder.compare(left, right);
    if (Integer.signum(ours) != Integer.signum(icu)) {
      throw new AssertionError("'%s' and '%s': %d, ICU says %d".formatted(left, right, ours, icu));
    }
  }

  private String text(List<String> letters) {
    return IntStream.range(0, random.nextInt(7))
        .mapToObj(i -> letters.get(random.nextInt(letters.size())))
        .collect(Collectors.joining());
  }

  private static List<String> sorted(Stream<String> texts) {
    return texts.map(CollatedText::of).sorted().map(CollatedText::text).toList();
  }
}
