package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.model.config.HistoryConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F3: the title in a merge commit's body listed an entry twice. */
class MergeDuplicatesTest {

  private static final ParsedMessage BASE = Commits.parsed(1, "chore: begin");

  private static final ParsedMessage ORIGINAL = Commits.parsed(2, "fix(cli): reject shells", 1);

  @Test
  void F3_the_title_of_a_merge_and_its_original_are_one_entry() {
    ParsedMessage merge = Commits.parsed(3, merging("fix(cli): reject shells"), 1, 2);

    List<ParsedMessage> told = folded(merge, ORIGINAL, BASE);

    assertThat(told.get(0).changes()).isEmpty();
    assertThat(told.get(0).dropped())
        .contains(
            new Dropped(
                Commits.id(3),
                "fix(cli): reject shells",
                Reason.MERGE_DUPLICATE,
                "the title of what it merges, told by 0000002"));
    assertThat(told.get(1)).isEqualTo(ORIGINAL);
  }

  @Test
  void F3_both_stay_unless_asked_for() {
    ParsedMessage merge = Commits.parsed(3, merging("fix(cli): reject shells"), 1, 2);

    assertThat(HistoryRules.apply(List.of(merge, ORIGINAL, BASE), HistoryConfig.DEFAULT))
        .containsExactly(merge, ORIGINAL, BASE);
  }

  @Test
  void F3_the_number_of_the_pull_request_makes_no_difference() {
    ParsedMessage merge = Commits.parsed(3, merging("fix(cli): reject shells (#12)"), 1, 2);

    assertThat(changes(folded(merge, ORIGINAL, BASE)))
        .containsExactly("fix(cli): reject shells", "chore: begin");
  }

  @Test
  void F3_a_merge_of_a_merge_folds_too() {
    ParsedMessage merge = Commits.parsed(3, merging("fix(cli): reject shells"), 1, 2);
    ParsedMessage promotion = Commits.parsed(4, merging("fix(cli): reject shells"), 1, 3);

    assertThat(changes(folded(promotion, merge, ORIGINAL, BASE)))
        .containsExactly("fix(cli): reject shells", "chore: begin");
  }

  @Test
  void F3_a_title_that_no_merged_commit_tells_stays() {
    ParsedMessage work = Commits.parsed(2, "wip", 1);
    ParsedMessage merge = Commits.parsed(3, merging("feat: a"), 1, 2);

    assertThat(changes(folded(merge, work, BASE))).containsExactly("feat: a", "chore: begin");
  }

  @Test
  void F3_a_commit_that_was_there_before_the_merge_is_no_original() {
    ParsedMessage work = Commits.parsed(3, "wip", 1);
    ParsedMessage merge = Commits.parsed(4, merging("fix(cli): reject shells"), 2, 3);

    assertThat(changes(folded(merge, work, ORIGINAL, BASE)))
        .containsExactly("fix(cli): reject shells", "fix(cli): reject shells", "chore: begin");
  }

  @Test
  void F3_the_order_of_the_history_makes_no_difference() {
    ParsedMessage merge = Commits.parsed(3, merging("fix(cli): reject shells"), 1, 2);

    assertThat(changes(folded(merge, BASE, ORIGINAL)))
        .containsExactly("chore: begin", "fix(cli): reject shells");
  }

  @Test
  void F3_a_merge_that_says_more_than_its_original_stays() {
    ParsedMessage breaking =
        Commits.parsed(3, merging("fix(cli): reject shells\n\nBREAKING CHANGE: all"), 1, 2);
    ParsedMessage releasing =
        Commits.parsed(3, merging("fix(cli): reject shells\n\nRelease-As: 2.0.0"), 1, 2);

    assertThat(changes(folded(breaking, ORIGINAL, BASE)))
        .contains("fix(cli): reject shells [breaks: all]");
    assertThat(changes(folded(releasing, ORIGINAL, BASE)))
        .contains("fix(cli): reject shells [as 2.0.0]");
  }

  @Test
  void F3_equal_commits_that_are_no_merges_stay() {
    ParsedMessage again = Commits.parsed(3, "fix(cli): reject shells", 2);

    assertThat(changes(folded(again, ORIGINAL, BASE))).hasSize(3);
  }

  @Test
  void F3_a_merge_whose_parents_are_older_than_the_range_is_read() {
    ParsedMessage merge = Commits.parsed(3, merging("feat: a"), 8, 9);

    assertThat(changes(folded(merge))).containsExactly("feat: a");
  }

  private static String merging(String title) {
    return "Merge pull request #12 from ada/topic\n\n" + title;
  }

  private static List<ParsedMessage> folded(ParsedMessage... told) {
    HistoryConfig config =
        new HistoryConfig(Optional.empty(), Optional.empty(), 500, 400, true, false, false);
    return HistoryRules.apply(Stream.of(told).toList(), config);
  }

  private static List<String> changes(List<ParsedMessage> told) {
    return told.stream()
        .flatMap(message -> Telling.of(message).stream())
        .filter(change -> !change.startsWith("Release-As"))
        .toList();
  }
}
