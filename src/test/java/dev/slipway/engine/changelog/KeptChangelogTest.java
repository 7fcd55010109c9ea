package dev.slipway.engine.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeptChangelogTest {

  private static final LocalDate DATE = LocalDate.of(2026, 2, 1);

  private static final String KEPT =
      """
      # Changelog

      ## [Unreleased]

      ### Added

      - a sail
      - an oar
        - of ash

      ## [0.2.0] - 2026-01-01

      - a keel

      [0.2.0]: https://example.org
      """;

  @Test
  void what_is_not_released_is_counted_by_its_items() {
    assertThat(KeptChangelog.read(KEPT).unreleased().orElseThrow().bullets())
        .containsExactly("- a sail", "- an oar");
  }

  @Test
  void a_release_is_a_heading_directly_below_and_nothing_moves() {
    String released = released(KEPT);

    assertThat(released)
        .isEqualTo(
            KEPT.replace("## [Unreleased]\n", "## [Unreleased]\n\n## [0.3.0] - 2026-02-01\n"));
    assertThat(KeptChangelog.read(released).of("0.3.0").orElseThrow().bullets()).hasSize(2);
    assertThat(KeptChangelog.read(released).unreleased().orElseThrow().bullets()).isEmpty();
  }

  @Test
  void a_release_that_has_its_heading_changes_nothing() {
    assertThat(released(released(KEPT))).isEqualTo(released(KEPT));
  }

  @Test
  void line_ends_stay_what_they_are() {
    assertThat(released(KEPT.replace("\n", "\r\n")))
        .isEqualTo(released(KEPT).replace("\n", "\r\n"));
  }

  @Test
  void a_marker_on_the_last_line_is_enough() {
    assertThat(released("## [Unreleased]")).isEqualTo("## [Unreleased]\n\n## [0.3.0] - 2026-02-01");
  }

  @Test
  void what_stands_in_code_or_in_a_comment_is_not_there() {
    String hidden =
        """
        <!-- ## [Unreleased]
        - not this
        -->
        ```
        ## [Unreleased]
        - nor this
        ```
        ## [Unreleased]
        ~~~~
        - nor that
        ```
        ~~~~
        - but this
        * * *
        """;

    assertThat(KeptChangelog.read(hidden).unreleased().orElseThrow().bullets())
        .containsExactly("- but this");
    assertThat(released(hidden)).contains("```\n## [Unreleased]\n\n## [0.3.0] - 2026-02-01\n~~~~");
  }

  @Test
  void without_a_section_for_it_nothing_can_be_released() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> released("# Changelog\n"))
        .satisfies(
            e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("SLIP-748"));
  }

  private static String released(String text) {
    return KeptChangelog.read(text).released("CHANGELOG.md", "0.3.0", DATE);
  }
}
