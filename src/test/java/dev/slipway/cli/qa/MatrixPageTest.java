package dev.slipway.cli.qa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.testkit.SampleVerdicts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MatrixPageTest {

  @Test
  void what_environments_say_is_text_and_nothing_else() {
    String page = MatrixPage.of(SampleVerdicts.hostile());

    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\u241B[31m\u2400")
        .doesNotContain("<script", "<img", "\u001B", "\u0000", "\u202E");
  }

  @Test
  void it_needs_nothing_but_itself() {
    String page = MatrixPage.of(SampleVerdicts.failing());

    assertThat(page)
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline';")
        .doesNotContain(" src=", "<link", "url(", "@import", "href=\"http");
  }

  @Test
  void differences_come_before_all_else() {
    String page = MatrixPage.of(SampleVerdicts.failing());

    assertThat(page)
        .containsSubsequence(
            "<h2 id=\"differences\">",
            "<h2 id=\"checks\">",
            "<h2 id=\"failures\">",
            "<h2 id=\"environments\">",
            "<h2 id=\"provenance\">");
  }

  @Test
  void each_environment_says_how_many_checks_ended_as_its_word_says() {
    assertThat(MatrixPage.of(SampleVerdicts.failing()))
        .contains("<span class=\"passed\">passed</span> <span class=\"soft\">8 of 8 checks</span>")
        .contains(
            "<span class=\"refused\">failed</span> <span class=\"soft\">3 of 8 checks</span>");
    assertThat(MatrixPage.of(SampleVerdicts.interrupted()))
        .contains(">interrupted</span> <span class=\"soft\">2 of 8 checks passed</span>");
  }

  @Test
  void a_failed_cell_leads_to_its_reason() {
    String page = MatrixPage.of(SampleVerdicts.failing());

    assertThat(page)
        .contains("<a href=\"#failure-1-5\">failed</a>")
        .contains("<li id=\"failure-1-5\">\n<p class=\"failed\"><code>tasks.list</code>");
  }

  @Test
  void bars_are_relative_to_the_slowest_check() {
    String page = MatrixPage.of(SampleVerdicts.failing());

    assertThat(page)
        .contains("<div style=\"width:100%\">", "1204 ms")
        .contains("<div style=\"width:3%\">");
  }

  @Test
  void a_difference_that_is_allowed_says_by_what_and_until_when() {
    assertThat(MatrixPage.of(SampleVerdicts.failing()))
        .contains(
            "Allowed until <time datetime=\"2026-12-01\">2026-12-01</time>: next runs the"
                + " candidate until it is promoted");
  }

  @Test
  void fewer_than_two_environments_are_no_comparison() {
    assertThat(MatrixPage.of(SampleVerdicts.partial()))
        .contains("<p>Drift: not evaluated (1 environment was asked).</p>")
        .contains("<span class=\"skipped\">not asked</span>")
        .contains("the environment variable QA_next_TOKEN is not set");
  }

  @Test
  void where_nobody_was_asked_there_is_no_table() {
    assertThat(MatrixPage.of(SampleVerdicts.nothing()))
        .contains("No environment could be asked.")
        .doesNotContain("<table", "id=\"failures\"");
  }

  @Test
  void no_secret_is_in_it() {
    assertThat(MatrixPage.of(SampleVerdicts.failing())).doesNotContain("qa_0123456789abcdefghij");
  }

  @Test
  void it_is_the_same_in_every_language_of_the_machine() {
    MatrixVerdict verdict = SampleVerdicts.large();
    String page = MatrixPage.of(verdict);
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(MatrixPage.of(verdict)).isEqualTo(page);
    } finally {
      Locale.setDefault(usual);
    }
  }
}
