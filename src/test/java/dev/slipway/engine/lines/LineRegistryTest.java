package dev.slipway.engine.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRegistryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

  private static final String KEPT =
      """
      # what we keep
      versions:
        - version: "26.1"  # the newest
        # for the north
        - version: '25.15'
          lts: true
          retire_after: 2026-06-30
        - version: "25.6"
          lts: true
          retire_after: "2026-01-31"
      # the end
      """;

  @Test
  void a_regular_line_is_over_as_soon_as_there_is_a_newer_one() {
    LineRegistry registry = read(KEPT);

    assertThat(registry.maintained(TODAY))
        .extracting(VersionLine::version)
        .containsExactly("26.1", "25.15");
    assertThat(registry.retiredBy(VersionLine.regular("26.2"), TODAY))
        .extracting(VersionLine::version)
        .containsExactly("26.1", "25.6");
  }

  @Test
  void the_last_day_of_a_long_term_line_still_counts() {
    assertThat(read(KEPT).maintained(LocalDate.of(2026, 1, 31)))
        .extracting(VersionLine::version)
        .containsExactly("26.1", "25.15", "25.6");
  }

  @Test
  void a_new_line_comes_first_and_what_is_over_goes() {
    assertThat(read(KEPT).with(VersionLine.regular("26.2"), TODAY))
        .isEqualTo(
            """
            # what we keep
            versions:
              - version: "26.2"
              # for the north
              - version: '25.15'
                lts: true
                retire_after: 2026-06-30
            # the end
            """);
  }

  @Test
  void a_long_term_line_is_kept_to_the_end_of_the_month_a_year_later() {
    VersionLine line = VersionLine.longTerm("26.2", LocalDate.of(2027, 2, 14));

    assertThat(line.retireAfter()).contains(LocalDate.of(2028, 2, 29));
    assertThat(read("").with(line, TODAY))
        .isEqualTo(
            """
            versions:
              - version: "26.2"
                lts: true
                retire_after: "2028-02-29"
            """);
  }

  @Test
  void a_line_that_is_listed_changes_nothing() {
    assertThat(read(KEPT).with(VersionLine.longTerm("26.1", TODAY), TODAY)).isEqualTo(KEPT);
  }

  @Test
  void numbers_are_compared_as_numbers() {
    assertThat(VersionLine.regular("26.10").isNewerThan(VersionLine.regular("26.9"))).isTrue();
    assertThat(read(KEPT).with(VersionLine.longTerm("25.20", TODAY), TODAY))
        .contains("# the newest\n  # for the north\n  - version: \"25.20\"\n    lts: true\n");
  }

  @Test
  void an_unquoted_number_is_read_as_it_is_written() {
    assertThat(read("versions:\n- version: 26.10\n").find("26.10")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"versions: []\n", "versions:\n", "versions: []", "versions: # none\n"})
  void an_empty_list_gets_its_first_line(String empty) {
    String filled = read(empty).with(VersionLine.regular("26.2"), TODAY);

    assertThat(read(filled).lines()).containsExactly(VersionLine.regular("26.2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lines: []",
        "versions: 26.2",
        "versions: [{lts: true}]",
        "versions: [{version: '26.2', retire_after: soon}]"
      })
  void what_is_no_such_list_is_a_problem(String text) {
    assertRefused(() -> read(text));
  }

  @Test
  void a_list_in_brackets_is_not_edited() {
    assertRefused(
        () -> read("versions: [{version: '26.1'}]").with(VersionLine.regular("26.2"), TODAY));
  }

  private static void assertRefused(Runnable attempt) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(attempt::run)
        .satisfies(
            e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("SLIP-796"));
  }

  private static LineRegistry read(String text) {
    return LineRegistry.read(".github/lines.yml", text);
  }
}
