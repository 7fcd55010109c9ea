package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.model.config.HistoryConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F2: a squash with an untyped header swallowed 28 entries. */
class UntypedSquashTest {

  private static final String SQUASH =
      """
      Release train: promote dev to main (#143)

      * feat(alerts): snooze (#53)

      * feat(alerts): snooze

      Words about it.

      BREAKING CHANGE: alerts wake up again
      * Fix without a type

      * fix: process idle event

      - fix: no bullet of a forge
        * fix: neither
      * note: no usual type

      ---------

      Co-authored-by: B <b@c>
      """;

  @Test
  void F2_the_bullets_under_an_untyped_header_are_counted() {
    ParsedMessage told = reported(SQUASH);

    assertThat(told.changes()).isEmpty();
    assertThat(told.dropped())
        .containsExactly(
            new Dropped(
                Commits.id(1),
                "Release train: promote dev to main (#143)",
                Reason.UNTYPED_SQUASH,
                "3 conventional bullets in body"));
  }

  @Test
  void F2_one_bullet_is_one() {
    assertThat(reported("words\n\n* feat: a").dropped().get(0).detail())
        .isEqualTo("1 conventional bullet in body");
  }

  @Test
  void F2_each_bullet_is_a_change_when_asked_for() {
    ParsedMessage told = expanded(SQUASH);

    assertThat(Telling.of(told))
        .containsExactly("feat(alerts): snooze (#53)", "fix: process idle event");
    assertThat(told.dropped())
        .extracting(Dropped::reason, Dropped::detail)
        .containsExactly(
            tuple(Reason.NOT_CONVENTIONAL, "3 conventional bullets in body, expanded"));
  }

  @Test
  void F2_a_bullet_has_the_lines_below_it() {
    assertThat(Telling.of(expanded("words\n\n* feat: a\n\nbody\n\nCloses #1\n* fix: b")))
        .containsExactly("feat: a [Closes #1]", "fix: b");
  }

  @Test
  void F2_a_bullet_that_is_spoilt_says_so() {
    ParsedMessage told = expanded("words\n\n* feat: a\n\nfoo(bar\n\n* fix: b");

    assertThat(Telling.of(told)).containsExactly("fix: b");
    assertThat(told.dropped())
        .extracting(Dropped::reason)
        .containsExactly(Reason.NOT_CONVENTIONAL, Reason.UNCLOSED_PARENTHESIS);
  }

  @Test
  void F2_bullets_come_before_the_paragraphs_that_are_changes() {
    assertThat(Telling.of(expanded("words\n\n* feat: a\n\nfix: b\n\n* feat: c")))
        .containsExactly("feat: a", "fix: b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feat: a (#1)\n\n* feat: one\n\n* fix: two",
        "words\n\n* one\n* two",
        "words",
        "",
        "words (#1)\n\n* feat: a\n\nBEGIN_COMMIT_OVERRIDE\nfix: b\nEND_COMMIT_OVERRIDE",
      })
  void F2_other_messages_stay_as_they_are(String message) {
    assertThat(reported(message)).isEqualTo(Commits.parsed(message));
    assertThat(expanded(message)).isEqualTo(Commits.parsed(message));
  }

  @Test
  void F2_a_merge_has_its_commits_in_the_history_and_needs_no_bullets() {
    ParsedMessage merge = Commits.parsed(3, "Merge branch 'x'\n\n* feat: a", 1, 2);

    assertThat(rules(merge, true)).isEqualTo(merge);
  }

  private static ParsedMessage reported(String message) {
    return rules(Commits.parsed(message), false);
  }

  private static ParsedMessage expanded(String message) {
    return rules(Commits.parsed(message), true);
  }

  private static ParsedMessage rules(ParsedMessage message, boolean expand) {
    HistoryConfig config =
        new HistoryConfig(Optional.empty(), Optional.empty(), 500, 400, false, expand, false);
    return HistoryRules.apply(List.of(message), config).get(0);
  }
}
