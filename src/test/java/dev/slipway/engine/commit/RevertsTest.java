package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.model.config.HistoryConfig;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: {@code Revert "feat…"} left the feature announced. Histories here are oldest first. */
class RevertsTest {

  private static final ParsedMessage FEATURE = Commits.parsed(1, "feat(listen): respect it (#29)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revert \"feat(listen): respect it (#29)\"\n\nThis reverts commit ID.",
        "Revert \"feat(listen): respect it (#29)\" (#30)\n\nThis reverts commit ID.\n\nCo-authored-by: B",
        "Revert \"something else\"\n\nThis reverts commit ID.",
        "Revert \"feat(listen): respect it (#29)\"",
        "Revert \"feat(listen): respect it\" (#30)\n\nReverts acme/widget#29",
        "Revert \"feat(listen): respect it\"\n\nThis reverts commit 0123456789abcdef.",
        "revert: feat(listen): respect it",
        "revert: feat(listen): respect it (#29) (#30)",
        "revert: \"feat(listen): respect it\" (#30)",
        "Revert: feat(listen): respect it",
        "revert(listen): not now\n\nThis reverts commit ID.",
        "revert!: not now\n\nThis reverts commit 0000001.",
      })
  void F4_a_revert_and_what_it_reverts_cancel_out(String message) {
    ParsedMessage revert = Commits.parsed(2, message.replace("ID", Commits.id(1).hex()));

    List<ParsedMessage> told = netted(FEATURE, revert);

    assertThat(visible(told)).isEmpty();
    assertThat(told.get(0).dropped())
        .contains(
            new Dropped(
                Commits.id(1),
                "feat(listen): respect it (#29)",
                Reason.REVERTED,
                "reverted by 0000002"));
    assertThat(told.get(1).dropped())
        .extracting(Dropped::reason, Dropped::detail)
        .containsExactly(tuple(Reason.REVERTED, "reverts 0000001"));
  }

  @Test
  void F4_both_stay_unless_asked_for() {
    List<ParsedMessage> told =
        List.of(Commits.parsed(2, "revert: feat(listen): respect it"), FEATURE);

    assertThat(HistoryRules.apply(told, HistoryConfig.DEFAULT)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revert \"fix: older\"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.",
        "revert: fix: older",
        "revert: ",
        "fix: undo it\n\nThis reverts commit 0000001000000000000000000000000000000000.",
      })
  void F4_what_reverts_nothing_in_the_range_stays_as_it_is(String message) {
    ParsedMessage other = Commits.parsed(2, message);

    assertThat(netted(FEATURE, other)).containsExactly(FEATURE, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revert \"Revert \"feat(listen): respect it (#29)\"\"\n\nThis reverts commit ID.",
        "Revert \"Revert \"feat(listen): respect it (#29)\"\"",
        "Reapply \"feat(listen): respect it (#29)\"\n\nThis reverts commit ID.",
        "Reapply \"feat(listen): respect it (#29)\"",
      })
  void F4_the_revert_of_a_revert_restores(String message) {
    ParsedMessage revert = Commits.parsed(2, "Revert \"feat(listen): respect it (#29)\"");
    ParsedMessage again = Commits.parsed(3, message.replace("ID", Commits.id(2).hex()));

    List<ParsedMessage> told = netted(FEATURE, revert, again);

    assertThat(visible(told)).containsExactly("feat(listen): respect it (#29)");
    assertThat(told.get(1).dropped().get(0).detail()).isEqualTo("reverted by 0000003");
  }

  @Test
  void F4_a_third_revert_takes_back_again() {
    ParsedMessage first = Commits.parsed(2, "Revert \"feat(listen): respect it (#29)\"");
    ParsedMessage second = Commits.parsed(3, "Reapply \"feat(listen): respect it (#29)\"");
    ParsedMessage third =
        Commits.parsed(4, "Revert \"Reapply \"feat(listen): respect it (#29)\"\"");

    assertThat(visible(netted(FEATURE, first, second, third))).isEmpty();
  }

  @Test
  void F4_the_revert_of_an_older_revert_cancels_both() {
    ParsedMessage revert = Commits.parsed(2, "revert: feat: before the range");
    ParsedMessage again = Commits.parsed(3, "revert: revert: feat: before the range");

    assertThat(visible(netted(revert, again))).isEmpty();
  }

  @Test
  void F4_what_comes_back_after_the_revert_stays() {
    ParsedMessage revert = Commits.parsed(2, "Revert \"feat(listen): respect it (#29)\"");
    ParsedMessage back = Commits.parsed(3, "feat(listen): respect it (#31)");

    assertThat(visible(netted(FEATURE, revert, back)))
        .containsExactly("feat(listen): respect it (#31)");
  }

  @Test
  void F4_of_two_with_one_title_the_newer_is_meant() {
    ParsedMessage twin = Commits.parsed(2, "feat(listen): respect it");
    ParsedMessage revert = Commits.parsed(3, "revert: feat(listen): respect it");

    assertThat(netted(FEATURE, twin, revert).get(0)).isEqualTo(FEATURE);
  }

  @Test
  void F4_a_revert_told_by_a_merge_and_by_its_commit_is_one() {
    ParsedMessage revert = Commits.parsed(2, "revert: feat(listen): respect it", 1);
    ParsedMessage merge =
        Commits.parsed(
            3, "Merge pull request #30 from a/b\n\nrevert: feat(listen): respect it", 1, 2);

    assertThat(visible(netted(FEATURE, revert, merge))).isEmpty();
  }

  @Test
  void F4_a_revert_takes_back_all_that_the_message_tells() {
    ParsedMessage both = Commits.parsed(1, "feat: a\n\nfix: b\n\nRelease-As: 2.0.0");

    assertThat(visible(netted(both, Commits.parsed(2, "revert: feat: a")))).isEmpty();
  }

  @Test
  void F4_what_else_a_revert_tells_stays() {
    ParsedMessage revert = Commits.parsed(2, "revert: feat(listen): respect it\n\nfix: b");

    assertThat(visible(netted(FEATURE, revert))).containsExactly("fix: b");
  }

  @Test
  void F4_the_revert_of_a_merge_takes_back_what_it_brought() {
    ParsedMessage main = Commits.parsed(2, "feat: on main", 1);
    ParsedMessage side = Commits.parsed(3, "feat: aside", 1);
    ParsedMessage merge = Commits.parsed(4, "Merge pull request #5 from a/b\n\nfeat: title", 2, 3);
    ParsedMessage revert =
        Commits.parsed(
            5,
            "Revert \"Merge pull request #5 from a/b\"\n\nThis reverts commit %s, reversing\n"
                    .formatted(Commits.id(4))
                + "changes made to %s.".formatted(Commits.id(2)),
            4);

    assertThat(visible(netted(FEATURE, main, side, merge, revert)))
        .containsExactly("feat(listen): respect it (#29)", "feat: on main");
  }

  @Test
  void F4_several_commits_are_reverted_by_their_ids() {
    ParsedMessage other = Commits.parsed(2, "fix: b");
    ParsedMessage revert = Commits.parsed(3, "revert: both" + reverting(1) + reverting(2));

    assertThat(visible(netted(FEATURE, other, revert))).isEmpty();
  }

  @Test
  void F4_a_revert_that_also_reaches_out_of_the_range_stays_visible() {
    ParsedMessage revert = Commits.parsed(2, "revert: both" + reverting(1) + reverting(9));

    assertThat(visible(netted(FEATURE, revert))).containsExactly("revert: both");
  }

  @Test
  void F4_an_override_has_the_last_word() {
    ParsedMessage revert =
        MessageParser.parse(
            Commits.commit(2, "Revert \"feat(listen): respect it (#29)\""),
            Optional.of("BEGIN_COMMIT_OVERRIDE\nfix: b"));

    assertThat(visible(netted(FEATURE, revert)))
        .containsExactly("feat(listen): respect it (#29)", "fix: b");
  }

  private static String reverting(int number) {
    return "\n\nThis reverts commit %s.".formatted(Commits.id(number));
  }

  /** Applies the rule to a history and gives it back, both oldest first. */
  private static List<ParsedMessage> netted(ParsedMessage... history) {
    HistoryConfig config =
        new HistoryConfig(Optional.empty(), Optional.empty(), 500, 400, false, false, true);
    return reversed(HistoryRules.apply(reversed(List.of(history)), config));
  }

  private static List<ParsedMessage> reversed(List<ParsedMessage> told) {
    List<ParsedMessage> list = told.stream().collect(Collectors.toList());
    Collections.reverse(list);
    return list;
  }

  private static List<String> visible(List<ParsedMessage> told) {
    return told.stream()
        .flatMap(message -> Telling.of(message).stream())
        .filter(change -> !change.startsWith("Co-authored-by"))
        .toList();
  }
}
