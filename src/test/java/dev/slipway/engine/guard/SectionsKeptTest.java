package dev.slipway.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionsKeptTest {

  private static final String OLD =
      """
      # Changelog

      ## [Unreleased]

      ## [0.1.0] - 2026-01-01
      - a keel
      """;

  private static final String RELEASED =
      """
      # Changelog

      ## [Unreleased]

      ## [0.2.0] - 2026-02-01
      - a sail

      ## [0.1.0] - 2026-01-01
      - a keel
      """;

  @Test
  void what_comes_as_it_was_released_passes() {
    assertThat(problems(RELEASED, OLD, RELEASED)).isEmpty();
  }

  @Test
  void a_fact_names_what_comes() {
    Guards guards = new Guards();
    kept(RELEASED, OLD, RELEASED).ask(guards, "develop");

    assertThat(guards.results().get(0).fact())
        .isEqualTo("1 section of CHANGELOG.md stays as released, and 0.2.0 comes");
  }

  @Test
  void entries_that_are_not_released_yet_may_be_there() {
    String result = RELEASED.replace("[Unreleased]\n", "[Unreleased]\n- an anchor\n");

    assertThat(problems(RELEASED, OLD, result)).isEmpty();
  }

  @Test
  void a_section_that_would_be_lost_is_named() {
    assertThat(problems(RELEASED, OLD, OLD))
        .containsExactly(
            "The section 0.2.0 of CHANGELOG.md would be lost in develop: what is released stays as"
                + " it was told.");
  }

  @Test
  void a_section_that_would_gain_an_entry_is_named() {
    String result = RELEASED.replace("- a sail\n", "- a sail\n- an anchor\n");

    assertThat(problems(RELEASED, OLD, result))
        .singleElement()
        .asString()
        .startsWith("The section 0.2.0 of CHANGELOG.md would be changed in develop");
  }

  @Test
  void a_section_that_only_the_other_branch_has_stays_too() {
    String own = OLD.replace("## [0.1.0]", "## [0.1.1] - 2026-01-05\n- a patch\n\n## [0.1.0]");

    assertThat(problems(RELEASED, own, RELEASED))
        .singleElement()
        .asString()
        .startsWith("The section 0.1.1 of CHANGELOG.md would be lost");
  }

  @Test
  void released_entries_are_not_announced_again() {
    String result = RELEASED.replace("[Unreleased]\n", "[Unreleased]\n- a sail\n- an oar\n");

    assertThat(problems(RELEASED, OLD, result))
        .containsExactly(
            "CHANGELOG.md would still have under Unreleased in develop what 0.2.0 released:"
                + " - a sail.");
  }

  @Test
  void an_entry_in_the_words_of_an_old_release_is_nobodys_business() {
    String result = RELEASED.replace("[Unreleased]\n", "[Unreleased]\n- a keel\n");

    assertThat(problems(RELEASED, OLD, result)).isEmpty();
  }

  @Test
  void links_below_the_last_section_are_no_part_of_it() {
    String before = OLD + "\n[Unreleased]: https://example.org/v0.1.0...HEAD\n";
    String after = RELEASED + "\n[Unreleased]: https://example.org/v0.2.0...HEAD\n";

    assertThat(problems(after, before, after)).isEmpty();
  }

  @Test
  void headings_as_other_tools_write_them_are_sections() {
    String lines = "## 26.8.0rc1 (2026-08-01)\n\n### Fixes\n* a leak ([#7](x))\n";

    assertThat(problems(lines, "", "")).hasSize(1);
  }

  @Test
  void candidates_may_go_into_their_final() {
    String candidates = "## 26.8.0rc2 (2026-08-02)\n* b\n\n## 26.8.0rc1 (2026-08-01)\n* a\n";
    String last = "## 26.8.0 (2026-08-09)\n* a\n* b\n";

    String other = last.replace("26.8.0", "26.8.1");

    assertThat(problems(last, candidates, last)).isEmpty();
    assertThat(problems(other, candidates, other)).hasSize(2);
  }

  @Test
  void a_heading_in_a_code_block_is_none() {
    String code = "## 1.0.0\n```\n## 0.9.0\n```\n";

    assertThat(ReleasedSections.of(code).texts()).containsOnlyKeys("1.0.0");
  }

  @Test
  void line_ends_belong_to_a_section() {
    assertThat(problems(RELEASED, OLD, RELEASED.replace("\n", "\r\n"))).hasSize(2);
  }

  private static List<String> problems(String from, String into, String result) {
    Guards guards = new Guards();
    kept(from, into, result).ask(guards, "develop");
    try {
      guards.orThrow();
      return List.of();
    } catch (ProblemException e) {
      return e.problems().stream().map(Problem::what).toList();
    }
  }

  private static SectionsKept kept(String from, String into, String result) {
    return SectionsKept.of(
        "CHANGELOG.md", Optional.of(from), Optional.of(into), Optional.of(result));
  }
}
