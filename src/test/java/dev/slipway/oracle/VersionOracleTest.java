package dev.slipway.oracle;

import dev.slipway.engine.changelog.CollatedText;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.TagName;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@Tag("oracle")
@EnabledIfSystemProperty(named = Oracle.FOLDER, matches = ".+")
class VersionOracleTest {

  private static final List<String> PIECES =
      List.of(
          "1.2.3",
          "0.0.1",
          "01.02.03",
          "1.2",
          ".",
          "-",
          "+",
          "v",
          "V",
          "foo",
          "rc.1",
          "beta",
          "4",
          "0",
          " ",
          "é",
          "@scope/foo@",
          "/",
          "_",
          "SNAPSHOT",
          "x",
          "9999999999.1.1",
          "１");
  private static final List<String> IDENTIFIERS =
      List.of(
          "0", "1", "2", "10", "99999999999999", "a", "B", "rc", "rc-1", "-", "x2", "x10", "0a");
  private static final List<String> LETTERS =
      List.of(
          "a",
          "A",
          "b",
          "B",
          "z",
          "Z",
          "á",
          "Á",
          "ä",
          "e\u0301",
          "é",
          "ß",
          "ss",
          "ø",
          "o",
          "æ",
          "ae",
          "1",
          "9",
          "0",
          "10",
          " ",
          "-",
          "_",
          "`",
          "(",
          "\"",
          "“",
          "—",
          "…",
          "€",
          "$",
          "😀",
          "👍🏽",
          "中",
          "日",
          "か",
          "が",
          "ア",
          "ㄱ",
          "한",
          "Ж",
          "ж",
          "Ω",
          "א",
          "ش",
          "\u200d",
          "\ufe0f",
          "\t",
          "\u0001",
          "ǆ",
          "ﬁ",
          "①",
          "²",
          "ı",
          "İ",
          "\u0323\u0302",
          "\u0302\u0323",
          "ắ",
          "\u00ad",
          "→",
          "✨",
          "⚠️",
          "#12",
          "[#1](x)",
          "/",
          "&");

  private final Dice dice = new Dice(Oracle.SEED);

  @Test
  void versions_are_found_as_release_please_finds_them() {
    Oracle.agrees(
        inputs(() -> dice.text(6, PIECES)),
        text -> Map.of("kind", "version", "text", text),
        text -> ReleaseVersion.find(text).map(ReleaseVersion::toString).orElse("none"),
        answer -> answer.path("value").asText("none"));
  }

  @Test
  void tags_are_read_as_release_please_reads_them() {
    Oracle.agrees(
        inputs(() -> dice.text(5, PIECES)),
        text -> Map.of("kind", "tag", "text", text),
        text ->
            TagName.parse(text)
                .map(tag -> List.of(tag.toString(), tag.component()))
                .orElse(List.of()),
        answer ->
            answer.path("value").isObject()
                ? List.of(answer.at("/value/text").asText(), answer.at("/value/component").asText())
                : List.of());
  }

  @Test
  void versions_have_the_order_of_release_please() {
    Oracle.agrees(
        inputs(() -> List.of(version(), version())),
        pair -> Map.of("kind", "compare", "left", pair.get(0), "right", pair.get(1)),
        pair ->
            Integer.signum(
                ReleaseVersion.parse(pair.get(0)).compareTo(ReleaseVersion.parse(pair.get(1)))),
        answer -> answer.path("value").asInt(-9));
  }

  @Test
  void texts_have_the_order_of_node() {
    Oracle.agrees(
        inputs(() -> List.of(dice.text(5, LETTERS), dice.text(5, LETTERS))),
        pair -> Map.of("kind", "order", "left", pair.get(0), "right", pair.get(1)),
        pair ->
            Integer.signum(CollatedText.of(pair.get(0)).compareTo(CollatedText.of(pair.get(1)))),
        answer -> answer.path("value").asInt(-9));
  }

  private String version() {
    String pre = String.join(".", dice.some(3, () -> dice.one(IDENTIFIERS)));
    return dice.one(List.of("1.2.3", "1.2.10", "0.1.0"))
        + (pre.isEmpty() ? "" : "-" + pre)
        + dice.maybe(5, () -> "+b" + dice.below(3)).orElse("");
  }

  private static <T> List<T> inputs(java.util.function.Supplier<T> next) {
    return IntStream.range(0, Oracle.INPUTS).mapToObj(i -> next.get()).toList();
  }
}
