package dev.slipway.cli.qa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.SampleVerdicts;
import org.junit.jupiter.api.Test;

class PreflightWordsTest {

  @Test
  void each_check_has_a_line_and_the_verdict_is_the_last_word() {
    assertThat(PreflightWords.of(SampleVerdicts.passed("dev"), Shown.PLAIN))
        .isEqualTo(
            """
            release in dev
              at: https://dev.example.com
              space: 7c1e
              token: jwt, from the environment variable QA_TOKEN
              as: user, username ada

              ok   auth.whoami     45 ms  2 items
              ok   spaces.list     45 ms  2 items
              ok   spaces.get      42 ms  1 item
              ok   spaces.members  54 ms  5 items
              ok   agents.list     45 ms  2 items
              ok   tasks.list      42 ms  1 item
              ok   context.list    48 ms  3 items
              ok   messages.list   51 ms  4 items

            passed: 8 checks of release in dev
              next: slipway qa matrix --for release
            """);
  }

  @Test
  void a_failed_check_says_why_where_and_what_came() {
    assertThat(PreflightWords.of(SampleVerdicts.failed("next"), Shown.PLAIN))
        .contains(
            """
              no   tasks.list        48 ms
                   status 500 came, expected was 200 to 299
                   https://next.example.com/api/tasks?limit=10
                   {"error": "database is down"}
            """)
        .contains(
            """
              skip messages.list
                   it needs ${task.id}, which tasks.list did not give

            refused: 3 of 8 checks of release did not pass in next [SLIP-831]
              next: slipway qa preflight --env next --for release --space-id 7c1e
            """);
  }

  @Test
  void where_all_checks_write_the_next_command_lets_them() {
    assertThat(PreflightWords.of(SampleVerdicts.onlyWriting("dev"), Shown.PLAIN))
        .endsWith("  next: slipway qa preflight --env dev --for release --write\n");
  }

  @Test
  void what_an_environment_lacks_is_named_and_doctor_tells_more() {
    assertThat(PreflightWords.of(SampleVerdicts.unasked("next"), Shown.PLAIN))
        .endsWith(
            """

              no   the base URL of the environment "next" is not set [SLIP-821]
                   fix: set it
              no   the environment variable QA_next_TOKEN is not set [SLIP-821]
                   fix: set it

            skipped: next could not be asked
              next: slipway doctor --env next
            """);
  }

  @Test
  void an_interrupted_run_says_what_is_left_behind() {
    assertThat(PreflightWords.of(SampleVerdicts.interrupted("next"), Shown.PLAIN))
        .contains("  no   what context.set made in \"next\" is still there [SLIP-833]\n")
        .contains(
            "interrupted: 6 of 8 checks of release did not pass in next [SLIP-832, SLIP-831]\n");
  }

  @Test
  void marks_have_colours_where_the_terminal_has() {
    assertThat(PreflightWords.of(SampleVerdicts.failed("next"), Shown.COLOURED))
        .contains("\u001B[32mok  \u001B[0m auth.whoami", "\u001B[31mrefused\u001B[0m: ");
  }

  @Test
  void an_answer_cannot_drive_the_terminal() {
    assertThat(PreflightWords.of(SampleVerdicts.hostile().rows().get(1), Shown.PLAIN))
        .doesNotContain("\u001B", "\u0000", "\u202E");
  }
}
