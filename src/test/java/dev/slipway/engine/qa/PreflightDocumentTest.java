package dev.slipway.engine.qa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.SampleVerdicts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators' scripts read of one environment. */
class PreflightDocumentTest {

  @Test
  void has_every_field_that_was_promised() {
    Document document = PreflightDocument.of(SampleVerdicts.passed("dev"));

    assertThat(document.fields().keySet())
        .containsExactly(
            "artifacts",
            "checks",
            "checks_left_out",
            "commit",
            "config_hash",
            "details",
            "dirty",
            "ended_at",
            "environment",
            "expires_at",
            "interrupted",
            "left_behind",
            "mode",
            "ok",
            "preflight",
            "principal",
            "skipped",
            "space_id",
            "started_at",
            "summary",
            "tool_version",
            "tree",
            "version");
    assertThat(map(document, "summary").keySet())
        .containsExactly(
            "checks_failed",
            "checks_total",
            "command",
            "environment",
            "failed_checks",
            "mode",
            "preflight_passed",
            "principal_type",
            "space_id",
            "target");
    assertThat(map(document, "preflight").keySet())
        .containsExactly("command", "generated_at_unix", "passed", "target");
    assertThat(map(document, "principal").keySet())
        .contains("bound_agent", "principal_type", "username");
  }

  @Test
  void of_one_that_passed_is_ok() {
    assertThat(PreflightDocument.of(SampleVerdicts.passed("dev")).fields())
        .containsEntry("version", 1)
        .containsEntry("ok", true)
        .containsEntry("skipped", false)
        .containsEntry("interrupted", false)
        .containsEntry("mode", "read_only")
        .containsEntry("environment", "dev");
  }

  @Test
  void details_and_checks_are_the_same() {
    Map<String, ?> fields = PreflightDocument.of(SampleVerdicts.failed("dev")).fields();

    assertThat(fields.get("details")).isEqualTo(fields.get("checks"));
  }

  @Test
  void an_http_error_has_what_came_as_its_detail_and_what_was_wrong_as_its_reason() {
    Map<String, Object> error = error(5);

    assertThat(error)
        .containsEntry("type", "status")
        .containsEntry("status_code", 500)
        .containsEntry("detail", Map.of("error", "database is down"))
        .containsKeys("url", "reason");
  }

  @Test
  void a_check_that_never_ran_has_a_reason_and_did_not_pass() {
    Map<?, ?> check = check(7);

    assertThat(check.get("ok")).isEqualTo(false);
    assertThat(check.get("skipped")).isEqualTo(true);
    assertThat(error(7)).containsOnlyKeys("type", "detail");
  }

  @Test
  void failed_checks_are_named_in_the_summary() {
    Document document = PreflightDocument.of(SampleVerdicts.failed("dev"));

    assertThat(map(document, "summary").get("failed_checks"))
        .isEqualTo(List.of("tasks.list", "context.list", "messages.list"));
  }

  @Test
  void of_one_that_could_not_be_asked_is_skipped_and_not_ok() {
    assertThat(PreflightDocument.of(SampleVerdicts.unasked("dev")).fields())
        .containsEntry("ok", false)
        .containsEntry("skipped", true);
  }

  @Test
  void can_be_written_and_read_again() {
    Document document = PreflightDocument.of(SampleVerdicts.failed("dev")).sealed();

    assertThat(Document.parse(document.text()).orElseThrow().intact()).isTrue();
  }

  private static Map<?, ?> check(int index) {
    Document document = PreflightDocument.of(SampleVerdicts.failed("dev"));
    return (Map<?, ?>) ((List<?>) document.fields().get("checks")).get(index);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> error(int index) {
    return (Map<String, Object>) check(index).get("error");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Document document, String field) {
    return (Map<String, Object>) document.fields().get(field);
  }
}
