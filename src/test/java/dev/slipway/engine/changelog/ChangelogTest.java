package dev.slipway.engine.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangelogTest {

  private static final String ENTRY = "## 1.1.0 (2024-03-05)\n\n\n### Features\n\n* b";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # changelog,                        with the entry E in it
          '',                                 '# Changelog||E|'
          '|',                                '# Changelog||E|||'
          '# Changelog|',                     '# Changelog||E||## Changelog|'
          '# History||Text.|## Old|',         '# Changelog||E||## History||Text.|## Old|'
          '# Changelog||## 1.0.0||* a|',      '# Changelog||E||## 1.0.0||* a|'
          '# Changelog||## [1.0.0](x)|',      '# Changelog||E||## [1.0.0](x)|'
          '# Changelog||### v1.0.0|',         '# Changelog||E||### v1.0.0|'
          '# Changelog||## [Unreleased]|',    '# Changelog||E||## [Unreleased]|'
          '# Changelog||## 3 things|',        '# Changelog||E||## 3 things|'
          '# Changelog||# 1.0.0|',            '# Changelog||E||## Changelog||## 1.0.0|'
          '# Changelog||## Version 1.0.0|',   '# Changelog||E||## Changelog||## Version 1.0.0|'
          '||# Changelog||## 1.0.0',          '# Changelog||E||## 1.0.0|'
          '## 1.0.0||* a|',                   '# Changelog||E||## 1.0.0||* a|'
          '## 1.0.0||* a||## 0.9.0|',         '## 1.0.0||* a||E||## 0.9.0|'
          '# Changelog|## 1.0.0|',            '# Changelog|E||## 1.0.0|'
          """)
  void an_entry_is_put_where_release_please_puts_it(String before, String after) {
    assertThat(Changelog.insert(Optional.of(lines(before)), ENTRY))
        .isEqualTo(lines(after).replace("E", ENTRY));
  }

  @Test
  void a_changelog_is_begun_with_its_first_entry() {
    assertThat(Changelog.insert(Optional.empty(), ENTRY))
        .isEqualTo("# Changelog\n\n" + ENTRY + "\n");
  }

  @Test
  void a_changelog_in_crlf_stays_so_throughout() {
    String before = "# Changelog\r\n\r\n## 1.0.0\r\n\r\n* a\r\n";

    assertThat(Changelog.insert(Optional.of(before), ENTRY))
        .isEqualTo(
            "# Changelog\r\n\r\n"
                + ENTRY.replace("\n", "\r\n")
                + "\r\n\r\n## 1.0.0\r\n\r\n* a\r\n");
  }

  @Test
  void a_changelog_with_two_kinds_of_line_ends_keeps_each() {
    String before = "# Changelog\n\n## 1.0.0\r\n\r\n* a\r\n";

    assertThat(Changelog.insert(Optional.of(before), ENTRY))
        .isEqualTo("# Changelog\n\n" + ENTRY + "\n\n## 1.0.0\r\n\r\n* a\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "text",
        "# Changelog|",
        "|## 1.0.0|",
        "## 1.0.0||## 0.9.0|",
        "## 1.0.0",
        "# C|## [U]|### 1"
      })
  void f12_an_entry_that_is_inserted_twice_stands_once(String before) {
    String once = Changelog.insert(Optional.of(lines(before)), ENTRY);

    assertThat(Changelog.insert(Optional.of(once), ENTRY)).isEqualTo(once);
  }

  @Test
  void f12_a_changelog_in_crlf_is_left_as_it_is_too() {
    String once = Changelog.insert(Optional.of("# Changelog\r\n\r\n## 1.0.0\r\n"), ENTRY);

    assertThat(Changelog.insert(Optional.of(once), ENTRY)).isEqualTo(once);
  }

  @Test
  void another_entry_of_the_same_version_is_inserted_as_upstream_does() {
    String before = "# Changelog\n\n## 1.1.0 (2024-03-04)\n\n* a\n";

    assertThat(Changelog.insert(Optional.of(before), ENTRY))
        .isEqualTo("# Changelog\n\n" + ENTRY + "\n\n## 1.1.0 (2024-03-04)\n\n* a\n");
  }

  @Test
  void an_entry_that_only_begins_alike_is_another() {
    String before = "# Changelog\n\n" + ENTRY + "b\n";

    assertThat(Changelog.insert(Optional.of(before), ENTRY))
        .startsWith("# Changelog\n\n" + ENTRY + "\n\n## 1.1.0");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1.2.0-rc.1,  '### Features||* c'
          1.1.0,       '### Bug Fixes||* b||```sh|# no heading|```'
          1.0.1,       '* patch'
          1.0.0,       'first'
          """)
  void the_notes_of_a_version_are_found(String version, String notes) {
    String changelog =
        lines(
            "# Changelog||## [Unreleased]||* d||## [1.2.0-rc.1](url) (2024-03-05)|||### Features||*"
                + " c||## v1.1.0||### Bug Fixes||* b||```sh|# no heading|```||### [1.0.1](url)||*"
                + " patch||## 1.0.0 - 2020-01-01||first||# Before||old|");

    assertThat(Changelog.section(changelog, ReleaseVersion.parse(version))).contains(lines(notes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.0", "1.0.0-rc.1", "1.0.0+x", "0.1.0"})
  void a_version_without_a_heading_has_no_notes(String version) {
    String changelog = "# Changelog\n\n## 1.0.0 and 1.1.0\n\n## 1.0.0-rc.10\n\n## 0.1.01x\n";

    assertThat(Changelog.section(changelog, ReleaseVersion.parse(version))).isEmpty();
  }

  @Test
  void versions_are_listed_as_they_stand() {
    String changelog = "## 1.0.0\r\n\r\n# [2.0.0]\r\n## Text\r\n### v1.5.0 (x)\r\n#### Features";

    assertThat(Changelog.versions(changelog))
        .map(ReleaseVersion::toString)
        .containsExactly("1.0.0", "2.0.0", "1.5.0");
  }

  private static String lines(String text) {
    return text.replace('|', '\n');
  }
}
