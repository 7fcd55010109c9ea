package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.HistoryConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any history. */
class HistoryRulesTest {

  private static final List<String> MESSAGES =
      List.of(
          "feat: a",
          "feat: a (#1)",
          "fix: b",
          "words",
          "words\n\n* feat: a",
          "Merge pull request #1 from a/b\n\nfeat: a",
          "Merge branch 'x'",
          "Revert \"feat: a\"",
          "Revert \"Revert \"feat: a\"\"",
          "Revert \"Merge branch 'x'\"",
          "revert: fix: b",
          "Reapply \"feat: a\"",
          "revert: c\n\nThis reverts commit 0000003.");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void no_rule_invents_or_moves_anything(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      List<ParsedMessage> told = history(random);

      List<ParsedMessage> ruled = HistoryRules.apply(told, rules(false, true));

      assertThat(commits(ruled)).isEqualTo(commits(told));
      for (int n = 0; n < told.size(); n++) {
        assertThat(told.get(n).changes()).containsAll(ruled.get(n).changes());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void every_change_that_disappears_leaves_a_reason(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      List<ParsedMessage> told = history(random);

      List<ParsedMessage> ruled = HistoryRules.apply(told, rules(true, true));

      for (int n = 0; n < told.size(); n++) {
        boolean fewer = ruled.get(n).changes().size() < told.get(n).changes().size();
        assertThat(!fewer || !ruled.get(n).dropped().equals(told.get(n).dropped())).isTrue();
      }
    }
  }

  @Test
  void without_rules_a_history_stays_as_it_is() {
    List<ParsedMessage> told =
        List.of(Commits.parsed(2, "revert: feat: a"), Commits.parsed("feat: a"));

    assertThat(HistoryRules.apply(told, HistoryConfig.DEFAULT)).isEqualTo(told);
  }

  @Test
  void a_history_may_be_empty() {
    assertThat(HistoryRules.apply(List.of(), rules(true, true))).isEmpty();
  }

  /** Fewer than thirty commits with older ones as parents, newest first. */
  private static List<ParsedMessage> history(Random random) {
    List<ParsedMessage> told = new ArrayList<>();
    int size = random.nextInt(30);
    for (int number = 1; number <= size; number++) {
      int[] parents = random.ints(random.nextInt(3), 0, number).distinct().toArray();
      told.add(Commits.parsed(number, MESSAGES.get(random.nextInt(MESSAGES.size())), parents));
    }
    Collections.reverse(told);
    return told;
  }

  private static List<Object> commits(List<ParsedMessage> told) {
    return told.stream().map(message -> (Object) message.commit()).toList();
  }

  private static HistoryConfig rules(boolean expand, boolean others) {
    return new HistoryConfig(Optional.empty(), Optional.empty(), 500, 400, others, expand, others);
  }
}
