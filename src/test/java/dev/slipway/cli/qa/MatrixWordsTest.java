package dev.slipway.cli.qa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.SampleVerdicts;
import org.junit.jupiter.api.Test;

class MatrixWordsTest {

  @Test
  void environments_stand_side_by_side() {
    assertThat(MatrixWords.of(SampleVerdicts.passing(), Shown.PLAIN))
        .isEqualTo(
            """
            release in dev, next

                               dev             next
              auth.whoami      ok   45 ms  2   ok   56 ms  2
              spaces.list      ok   45 ms  2   ok   56 ms  2
              spaces.get       ok   42 ms  1   ok   52 ms  1
              spaces.members   ok   54 ms  5   ok   68 ms  5
              agents.list      ok   45 ms  2   ok   56 ms  2
              tasks.list       ok   42 ms  1   ok   52 ms  1
              context.list     ok   48 ms  3   ok   60 ms  3
              messages.list    ok   51 ms  4   ok   64 ms  4

            drift: no differences in 8 checks of 2 environments
            passed: 8 checks of 2 environments
            """);
  }

  @Test
  void what_differs_is_marked_and_told_by_value() {
    assertThat(MatrixWords.of(SampleVerdicts.failing(), Shown.PLAIN))
        .contains("! tasks.list       ok   42 ms  1   no     48 ms\n")
        .contains(
            """
            Differences
              error   D1 tasks.list: passes here, fails there
                        dev: passed
                        next: failed
              error   D3 principal.type: another identity
                        dev: user
                        next: agent
              warning D4 one place under two names
                        dev, next: https://next.example.com space 1
            """)
        .contains(
            """
              allowed D5 auth.whoami $.version: another value
                        dev: "1.9.0"
                        next: "2.0.0-rc.1"
                        allowed until 2026-12-01: next runs the candidate until it is promoted
            """);
  }

  @Test
  void the_verdict_says_who_failed_and_what_to_type() {
    assertThat(MatrixWords.of(SampleVerdicts.failing(), Shown.PLAIN))
        .endsWith(
            """

            drift: 2 errors, 1 warning, 1 allowed, 1 for information in 8 checks of 2 environments
            refused: 1 of 2 environments did not pass (next), 2 differences [SLIP-831, SLIP-839]
              next: slipway qa preflight --env next --for release --space-id 7c1e
            """);
  }

  @Test
  void one_environment_is_no_comparison() {
    assertThat(MatrixWords.of(SampleVerdicts.partial(), Shown.PLAIN))
        .endsWith(
            """

            Not asked
              next: the base URL of the environment "next" is not set [SLIP-821]
                fix: set it
              next: the environment variable QA_next_TOKEN is not set [SLIP-821]
                fix: set it

            drift: not evaluated (1 environment was asked)
            refused: 1 of 2 environments could not be asked (next) [SLIP-838]
              next: slipway doctor --env next
            """);
  }

  @Test
  void where_nobody_was_asked_there_is_no_table() {
    assertThat(MatrixWords.of(SampleVerdicts.nothing(), Shown.PLAIN))
        .startsWith("release in dev, next\n\nNot asked\n")
        .contains("skipped: no environment could be asked\n");
  }

  @Test
  void many_environments_become_tables_of_eighty_columns() {
    String words = MatrixWords.of(SampleVerdicts.large(), Shown.PLAIN);

    assertThat(words.lines().filter(line -> line.contains("area3.resource.28"))).hasSize(4);
    assertThat(words.lines().filter(line -> line.contains(" ms")))
        .allMatch(line -> Columns.width(line) <= 80);
  }

  @Test
  void an_interrupted_run_compares_nothing() {
    assertThat(MatrixWords.of(SampleVerdicts.interrupted(), Shown.PLAIN))
        .contains(
            """
            drift: not evaluated (the run was interrupted)
            interrupted: 1 of 2 environments did not pass (next) [SLIP-832, SLIP-831]
            """);
  }

  @Test
  void a_plan_says_what_each_environment_would_be_asked() {
    assertThat(MatrixPlanWords.of(SampleVerdicts.planned(), Shown.PLAIN))
        .isEqualTo(
            """
            release in dev, next

            dev
              auth.whoami    GET https://dev.example.com/auth.whoami
              messages.list  GET https://dev.example.com/messages.list

            Not asked
              next: the base URL of the environment "next" is not set [SLIP-821]
                fix: set it
              next: the environment variable QA_next_TOKEN is not set [SLIP-821]
                fix: set it

            planned: nothing was asked
            """);
  }

  @Test
  void an_answer_cannot_drive_the_terminal() {
    assertThat(MatrixWords.of(SampleVerdicts.hostile(), Shown.PLAIN))
        .doesNotContain("\u001B", "\u0000", "\u202E");
  }
}
