package dev.slipway.engine.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionSectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          ## [1.2.0](https://x/compare/a...b) (2026-02-01)|* a => 1.2.0         => 1
          ## [0.3.0] - 2026-02-01||### Added|- a|- b|  - c     => 0.3.0         => 2
          ## 26.8.0rc1 (2026-08-01)|* a|## 26.8.0 (x)|* b      => 26.8.0rc1     => 1
          ## 26.8.0rc1 (2026-08-01)|* a|## 26.8.0 (x)|* b|* c  => 26.8.0        => 2
          ## v1.2.0|* a|### v1.1.0|* b                         => 1.2.0         => 1
          # 1.2.0|### Fixes|+ a|+ b|# Old|* c                  => 1.2.0         => 2
          ## [1.2.0-rc.1](x)|* a                               => 1.2.0-rc.1    => 1
          ## 1.2.0|## [Unreleased]|* a                         => 1.2.0         => 0
          ## 1.2.0||### Features|## 1.1.0|* a                  => 1.2.0         => 0
          ```|## 1.2.0|```|## 1.2.0|* a|```|## 1.1.0|```|* b   => 1.2.0         => 2
          """)
  void entries_are_counted_up_to_the_next_version(String text, String version, long entries) {
    assertThat(VersionSection.find(text.replace("|", "\n"), version))
        .map(VersionSection::entries)
        .contains(entries);
  }

  @ParameterizedTest
  @CsvSource({
    "## 1.2.0-rc.1, 1.2.0",
    "## 1.2.0rc1, 1.2.0",
    "## 11.2.0, 1.2.0",
    "Text 1.2.0, 1.2.0",
    "## [Unreleased], 1.2.0"
  })
  void another_version_is_not_taken_for_it(String heading, String version) {
    assertThat(VersionSection.find("# Changelog\n\n" + heading + "\n\n* a\n", version)).isEmpty();
  }

  @Test
  void line_ends_do_not_matter() {
    assertThat(VersionSection.find("## 1.2.0\r\n\r\n* a\r\n", "1.2.0"))
        .contains(new VersionSection("## 1.2.0", List.of("", "* a")));
  }
}
