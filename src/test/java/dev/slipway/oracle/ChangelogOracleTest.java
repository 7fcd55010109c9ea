package dev.slipway.oracle;

import static java.util.function.Predicate.not;

import dev.slipway.engine.changelog.Changelog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@Tag("oracle")
@EnabledIfSystemProperty(named = Oracle.FOLDER, matches = ".+")
class ChangelogOracleTest {

  private static final List<String> PIECES =
      List.of(
          "# Changelog",
          "# ",
          "#",
          "##",
          "## ",
          "### ",
          "#### ",
          "1.0.0",
          "v1.1.0",
          "[",
          "[1.2.0](x) (d)",
          "## [1.2.0](x) (d)",
          "## 1.1.0",
          "### v1.0.1",
          "## Version 1",
          "## [Unreleased]",
          "### Features",
          "* a",
          "text",
          " ",
          "\t",
          "\n",
          "\n",
          "\n",
          "\n\n",
          "\n\n\n",
          "\r",
          "\r\n",
          "\u2028",
          "\u00a0",
          "\ufeff",
          "\u0085",
          "$&",
          "$1",
          "é");

  private final Dice dice = new Dice(Oracle.SEED);

  @Test
  void insertion_is_the_bytes_of_release_please() {
    // given
    List<Insertion> insertions =
        IntStream.range(0, Oracle.INPUTS)
            .mapToObj(i -> insertion())
            .filter(not(Insertion::isBetterHere))
            .toList();

    // when, then
    Oracle.agrees(
        insertions,
        Insertion::question,
        it -> Changelog.insert(it.content(), it.entry()),
        answer -> answer.path("value").asText());
  }

  private Insertion insertion() {
    String notes =
        dice.one(List.of("", "\n\n\n### Features\n\n* a ([1111111](x))", "\n\n\n### 3 x"));
    String heading = dice.one(List.of("## [1.3.0](x) (2024-03-05)", "## 1.3.0 (2024-03-05)"));
    return new Insertion(
        dice.once(40) ? Optional.empty() : Optional.of(dice.text(14, PIECES)), heading + notes);
  }

  private record Insertion(Optional<String> content, String entry) {

    /** A changelog in CRLF, which upstream leaves with two kinds of line ends. */
    boolean isBetterHere() {
      String text = content.orElse("");
      return text.contains("\r\n") && !text.replace("\r\n", "").contains("\n");
    }

    Map<String, Object> question() {
      Map<String, Object> question = new HashMap<>(Map.of("kind", "insert", "entry", entry));
      content.ifPresent(text -> question.put("content", text));
      return question;
    }
  }
}
