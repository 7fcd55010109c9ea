package dev.slipway.cli.qa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.testkit.SampleVerdicts;
import org.junit.jupiter.api.Test;

class StepSummaryTest {

  @Test
  void the_verdict_is_the_heading() {
    assertThat(StepSummary.of(SampleVerdicts.passing()))
        .startsWith(
            """
            ## qa matrix of <code>release</code>: \u2705 passed

            8 checks of 2 environments; drift: no differences in 8 checks of 2 environments.

            ### Checks

            | check | <code>dev</code> | <code>next</code> |
            | --- | --- | --- |
            | <code>auth.whoami</code> | ok, 45 ms, 2 items | ok, 56 ms, 2 items |
            """);
  }

  @Test
  void a_failure_says_why() {
    assertThat(StepSummary.of(SampleVerdicts.failing()))
        .contains(
            "| <code>tasks.list</code> **differs** | ok, 42 ms, 1 item | **failed**, 48 ms |\n")
        .contains(
            "* <code>next</code> <code>tasks.list</code> failed: status 500 came, expected was 200"
                + " to 299<br>");
  }

  @Test
  void what_environments_lack_is_named() {
    assertThat(StepSummary.of(SampleVerdicts.partial()))
        .contains("drift: not evaluated (1 environment was asked).")
        .contains("* <code>next</code>: the base URL of the environment &#34;next&#34; is not set");
  }

  @Test
  void what_environments_say_is_text_and_nothing_else() {
    String summary = StepSummary.of(SampleVerdicts.hostile());

    assertThat(summary)
        .doesNotContain("<script", "`", "@", "\u001B", "\u0000", "\u202E")
        .contains("&#124; &#96;&#64;octocat&#96;");
  }

  @Test
  void a_table_keeps_its_columns_whatever_stands_in_it() {
    String summary = StepSummary.of(SampleVerdicts.hostile());

    assertThat(summary.lines().filter(line -> line.startsWith("| ")))
        .allMatch(line -> line.chars().filter(sign -> sign == '|').count() >= 4);
    assertThat(summary.lines().filter(line -> line.contains("absent")))
        .allMatch(line -> line.chars().filter(sign -> sign == '|').count() == 4);
  }

  @Test
  void what_is_too_long_is_cut_at_a_line_and_says_so() {
    MatrixVerdict few = SampleVerdicts.passing();
    MatrixVerdict many =
        new MatrixVerdict(
            few.target(),
            rangeClosed(1, 700).mapToObj(each -> SampleVerdicts.failed("env" + each)).toList(),
            few.drift(),
            false,
            few.problems(),
            few.provenance());

    String summary = StepSummary.of(many);

    assertThat(summary.getBytes(UTF_8)).hasSizeBetween(1_000_000, 1 << 20);
    assertThat(summary)
        .endsWith("\n\n_Too long to be shown here; the rest is in the matrix's page._\n");
  }
}
