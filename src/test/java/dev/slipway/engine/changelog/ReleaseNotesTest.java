package dev.slipway.engine.changelog;

import static dev.slipway.engine.version.Changes.changes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ChangelogSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worked examples of release-please, which are its true outputs. */
class ReleaseNotesTest {

  private static final String URL = "https://github.com/acme/widget";
  private static final Optional<Repo> REPO =
      Optional.of(new Repo("https://github.com", "acme", "widget"));
  private static final Optional<Repo> NOWHERE = Optional.empty();

  @Test
  void what_breaks_comes_first_then_each_section() {
    assertThat(
            notes(
                REPO,
                Sections.DEFAULT,
                "feat(api)!: one (#9)",
                "fix: two\nBREAKING CHANGE: note see (#10) and (#11) <b>",
                "feat: ext\nBREAKING CHANGE: main\n    - i1\n    - i2"))
        .isEqualTo(
            """
            ## [1.3.0](URL/compare/v1.2.0...v1.3.0) (2024-03-05)


            ### ⚠ BREAKING CHANGES

            * **api:** one ([#9](URL/issues/9))
            * note see ([#10](URL/issues/10)) and (#11) <b>
            * main
                - i1
                - i2

            ### Features

            * **api:** one ([#9](URL/issues/9)) ([1111111](URL/commit/ONE))
            * ext ([3333333](URL/commit/THREE))


            ### Bug Fixes

            * two ([2222222](URL/commit/TWO))\
            """
                .replace("URL", URL)
                .replace("ONE", "1".repeat(40))
                .replace("TWO", "2".repeat(40))
                .replace("THREE", "3".repeat(40)));
  }

  @Test
  void hidden_and_unknown_types_are_shown_when_they_break_something() {
    assertThat(
            notes(
                NOWHERE,
                Sections.DEFAULT,
                "chore!: a",
                "docs(x)!: b",
                "foo!: c",
                "chore: n\nBREAKING CHANGE: because",
                "chore: quiet",
                "bar: unknown"))
        .isEqualTo(
            """
            ## 1.3.0 (2024-03-05)


            ### ⚠ BREAKING CHANGES

            * a
            * **x:** b
            * c
            * because

            ### foo

            * c (3333333)


            ### Documentation

            * **x:** b (2222222)


            ### Miscellaneous Chores

            * a (1111111)
            * n (4444444)\
            """);
  }

  @Test
  void without_a_repository_notes_are_plain_text() {
    assertThat(notes(NOWHERE, Sections.DEFAULT, "fix!: a (#1) by @bob\nCloses #5"))
        .isEqualTo(
            """
            ## 1.3.0 (2024-03-05)


            ### ⚠ BREAKING CHANGES

            * a (#1) by @bob

            ### Bug Fixes

            * a (#1) by @bob (1111111), refs #5\
            """);
  }

  @Test
  void issues_of_footers_are_listed_unless_the_description_mentions_them() {
    assertThat(items("fix: dup #5\nCloses #5\nRefs #6\nRefs #7", "fix: x\nRefs #1"))
        .containsExactly("* dup #5 (1111111), refs #6 #7", "* x (2222222), refs #1");
  }

  @Test
  void items_stand_in_the_order_of_scope_and_description_together() {
    assertThat(items("fix: harden", "fix(messages): a", "fix(cli): b", "fix: Harden"))
        .containsExactly(
            "* **cli:** b (3333333)",
            "* harden (1111111)",
            "* Harden (4444444)",
            "* **messages:** a (2222222)");
  }

  @Test
  void equal_items_stand_as_they_came() {
    assertThat(items("fix: same", "fix: same"))
        .containsExactly("* same (1111111)", "* same (2222222)");
  }

  @Test
  void a_scope_of_everything_and_one_of_brackets_are_as_upstream_has_them() {
    assertThat(items("fix(*): a", "fix(<T>): b"))
        .containsExactly("* **<T>:** b (2222222)", "* a (1111111)");
  }

  @Test
  void an_empty_description_is_replaced_by_the_header() {
    assertThat(items("feat: ")).containsExactly("* feat:  (1111111)");
  }

  @Test
  void a_bang_without_a_description_makes_an_empty_item() {
    assertThat(notes(NOWHERE, Sections.DEFAULT, "feat!: "))
        .endsWith("### ⚠ BREAKING CHANGES\n\n* \n\n### Features\n\n* feat!:  (1111111)");
  }

  @Test
  void own_sections_stand_in_their_order_and_equal_titles_are_one() {
    List<ChangelogSection> own =
        List.of(
            ChangelogSection.shown("docs", "Docs"),
            ChangelogSection.shown("feat", "New"),
            ChangelogSection.shown("fix", "New"),
            ChangelogSection.hidden("chore", "Misc"));

    assertThat(
            notes(NOWHERE, own, "feat: a", "fix: b", "docs: c", "deps: d", "chore!: e", "perf: p"))
        .endsWith(
            """
            * e

            ### Docs

            * c (3333333)


            ### New

            * a (1111111)
            * b (2222222)


            ### Misc

            * e (5555555)\
            """);
  }

  @Test
  void a_section_without_a_title_comes_first_and_has_no_heading() {
    List<ChangelogSection> own =
        List.of(ChangelogSection.shown("fix", "Fixes"), ChangelogSection.shown("feat", ""));

    assertThat(notes(NOWHERE, own, "fix: a", "feat: b"))
        .isEqualTo("## 1.3.0 (2024-03-05)\n\n\n* b (2222222)\n\n\n### Fixes\n\n* a (1111111)");
  }

  @Test
  void notes_without_an_item_are_empty() {
    Notes notes = ReleaseNotes.write(request(REPO, Sections.DEFAULT, "chore: a", "docs: b"));

    assertThat(notes.isEmpty()).isTrue();
    assertThat(notes.text())
        .isEqualTo("## [1.3.0](" + URL + "/compare/v1.2.0...v1.3.0) (2024-03-05)");
    assertThat(notes.placements()).noneMatch(Placement::isShown);
  }

  /** The lines of the only section. */
  private static List<String> items(String... messages) {
    return notes(NOWHERE, Sections.DEFAULT, messages).lines().skip(5).toList();
  }

  private static String notes(
      Optional<Repo> repo, List<ChangelogSection> sections, String... messages) {
    return ReleaseNotes.write(request(repo, sections, messages)).text();
  }

  private static NotesRequest request(
      Optional<Repo> repo, List<ChangelogSection> sections, String... messages) {
    return new NotesRequest(
        ReleaseVersion.of(1, 3, 0),
        Optional.of("v1.2.0"),
        "v1.3.0",
        LocalDate.of(2024, 3, 5),
        repo,
        sections,
        changes(messages));
  }
}
