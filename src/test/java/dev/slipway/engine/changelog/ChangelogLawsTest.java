package dev.slipway.engine.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.text.JsSpace;
import dev.slipway.model.ReleaseVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every changelog and every sequence of releases. */
class ChangelogLawsTest {

  private static final List<String> PIECES =
      List.of(
          "# Changelog",
          "## [Unreleased]",
          "## 0.0.1",
          "### v0.0.2",
          "text",
          "* item",
          " ",
          "\n",
          "\n",
          "\n\n",
          "\r",
          "#",
          "##",
          "### 3 things",
          "\u00a0",
          "\u2028",
          "```",
          "é");

  private final Random random = new Random(5);

  @Test
  void f9_released_sections_stay_byte_for_byte() {
    for (int run = 0; run < 300; run++) {
      List<String> entries = new ArrayList<>();
      Optional<String> changelog =
          Optional.of("# Changelog\n\nAll notable changes.\n\n## 0.0.1\n\n* x\n");
      for (int minor = 1; minor <= 6; minor++) {
        entries.add(0, entry(minor));
        changelog = Optional.of(Changelog.insert(changelog, entries.get(0)));

        assertThat(changelog.get())
            .contains(String.join("\n\n", entries) + "\n\n## 0.0.1\n\n* x\n");
      }
    }
  }

  @Test
  void f9_what_stands_from_the_first_version_on_stays_byte_for_byte() {
    for (int run = 0; run < 20_000; run++) {
      String before = text(12) + "\n## 0.1.0\n" + text(12);

      assertThat(Changelog.insert(Optional.of(before), entry(1)))
          .endsWith("\n\n" + JsSpace.trim(fromFirstVersion(before)) + "\n");
    }
  }

  @Test
  void f12_doing_it_twice_leaves_what_doing_it_once_leaves() {
    for (int run = 0; run < 20_000; run++) {
      String entry = entry(1);
      String once = Changelog.insert(Optional.of(lineEnds(text(14))), entry);

      assertThat(Changelog.insert(Optional.of(once), entry)).isEqualTo(once);
    }
  }

  @Test
  void what_was_inserted_is_found_again() {
    for (int run = 0; run < 300; run++) {
      String entry = entry(1);
      String changelog = Changelog.insert(Optional.of("# Changelog\n\n## 0.0.1\n\n* x\n"), entry);

      assertThat(Changelog.section(changelog, ReleaseVersion.of(1, 1, 0)))
          .contains(JsSpace.trim(entry.substring(entry.indexOf('\n'))));
    }
  }

  private static String fromFirstVersion(String text) {
    return text.split("\n(?=###? v?[0-9\\[])", 2)[1];
  }

  private String entry(int minor) {
    String items =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(
                i -> "* item " + random.nextInt(100) + (random.nextBoolean() ? "\n    - more" : ""))
            .collect(Collectors.joining("\n"));
    return "## [1." + minor + ".0](url) (2024-03-05)\n\n\n### Features\n\n" + items;
  }

  private String lineEnds(String text) {
    return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
  }

  private String text(int most) {
    return IntStream.range(0, random.nextInt(most))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }
}
