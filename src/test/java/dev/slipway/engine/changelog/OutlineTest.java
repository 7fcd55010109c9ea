package dev.slipway.engine.changelog;

import static dev.slipway.engine.version.Changes.changes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.changelog.Placement.Rule;
import dev.slipway.model.config.ChangelogSection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  @ParameterizedTest
  @CsvSource({
    "feat: a, SHOWN_TYPE, Features",
    "Feat: a, SHOWN_TYPE, Features",
    "feature!: a, SHOWN_TYPE, Features",
    "chore!: a, BREAKING, Miscellaneous Chores",
    "foo!: a, BREAKING, foo",
    "chore: a, HIDDEN_TYPE,",
    "deps: a, UNKNOWN_TYPE,"
  })
  void a_change_is_placed_by_a_rule(String message, Rule rule, String section) {
    assertThat(place(Sections.DEFAULT, message))
        .isEqualTo(new Placement(changes(message).get(0), Optional.ofNullable(section), rule));
  }

  @ParameterizedTest
  @CsvSource({
    "1.3.0, RELEASE_AS",
    "v1.3.0-rc.1, RELEASE_AS",
    "widget@1.3.0, RELEASE_AS",
    "widget-1.3.0, HIDDEN_TYPE",
    "next, HIDDEN_TYPE"
  })
  void a_footer_that_names_a_version_is_told(String footer, Rule rule) {
    assertThat(place(Sections.DEFAULT, "chore: a\nRelease-As: " + footer).rule()).isEqualTo(rule);
  }

  @Test
  void a_section_may_be_for_one_scope() {
    // given
    List<ChangelogSection> sections =
        List.of(
            new ChangelogSection("chore", "Dependencies", false, Optional.of("deps")),
            ChangelogSection.hidden("chore", "Misc"));

    // then
    assertThat(place(sections, "chore(deps): a").section()).contains("Dependencies");
    assertThat(place(sections, "chore(api): a").isShown()).isFalse();
    assertThat(place(sections, "chore: a").isShown()).isFalse();
  }

  @Test
  void a_section_whose_type_has_an_upper_case_letter_is_for_nobody() {
    List<ChangelogSection> sections = List.of(ChangelogSection.shown("Feat", "Features"));

    assertThat(place(sections, "Feat: a").rule()).isEqualTo(Rule.UNKNOWN_TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "feat, Features, Features, Features",
    "feature, Features,,",
    "deps,, Dependencies,",
    "docs,, Documentation,",
    "chore,,, Miscellaneous Chores"
  })
  void release_types_tell_different_things(
      String type, String byDefault, String pythonAndJava, String php) {
    String message = type + ": a";

    assertThat(place(Sections.DEFAULT, message).section())
        .isEqualTo(Optional.ofNullable(byDefault));
    assertThat(place(Sections.PYTHON_AND_JAVA, message).section())
        .isEqualTo(Optional.ofNullable(pythonAndJava));
    assertThat(place(Sections.PHP, message).section()).isEqualTo(Optional.ofNullable(php));
  }

  private static Placement place(List<ChangelogSection> sections, String message) {
    return new Outline(sections).place(changes(message).get(0));
  }
}
