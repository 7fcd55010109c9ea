package dev.slipway.engine.qa.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.MatrixDocument;
import dev.slipway.engine.qa.PreflightDocument;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.testkit.SampleVerdicts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written of a verdict is read again. */
class EvidenceTest {

  @Test
  void a_matrix_is_read_as_it_was_written() {
    MatrixVerdict verdict = SampleVerdicts.passing();

    Evidence evidence = read(verdict);

    assertThat(evidence.target()).isEqualTo(verdict.target());
    assertThat(evidence.asked()).containsExactly("dev", "next");
    assertThat(evidence.ok()).isTrue();
    assertThat(evidence.interrupted()).isFalse();
    assertThat(evidence.comparison()).contains(new Evidence.Comparison(true, List.of()));
    assertThat(evidence.ended()).isEqualTo(verdict.provenance().ended());
    assertThat(evidence.origin().tree()).isEqualTo(verdict.provenance().tree());
    assertThat(evidence.origin().commit()).isEqualTo(verdict.provenance().commit());
    assertThat(evidence.origin().config()).isEqualTo(verdict.provenance().config());
    assertThat(evidence.origin().dirty()).isEqualTo(verdict.provenance().dirty());
  }

  @Test
  void what_failed_in_a_matrix_is_read() {
    Evidence evidence = read(SampleVerdicts.failing());

    assertThat(evidence.ok()).isFalse();
    assertThat(evidence.rows().get(0).ok()).isTrue();
    assertThat(evidence.rows().get(1).failed())
        .containsExactly("tasks.list", "context.list", "messages.list");
    assertThat(evidence.comparison().orElseThrow().errors()).isNotEmpty();
  }

  @Test
  void an_environment_that_was_not_asked_was_not_asked() {
    Evidence evidence = read(SampleVerdicts.partial());

    assertThat(evidence.asked()).containsExactly("dev");
    assertThat(evidence.comparison()).contains(new Evidence.Comparison(false, List.of()));
    assertThat(read(SampleVerdicts.nothing()).asked()).isEmpty();
  }

  @Test
  void a_matrix_that_was_stopped_says_so() {
    assertThat(read(SampleVerdicts.interrupted()).interrupted()).isTrue();
  }

  @Test
  void a_preflight_is_one_row() {
    PreflightVerdict verdict = SampleVerdicts.failed("next");

    Evidence evidence = read("slipway/qa-preflight/v1", PreflightDocument.of(verdict));

    assertThat(evidence.target()).isEqualTo(verdict.target());
    assertThat(evidence.asked()).containsExactly("next");
    assertThat(evidence.comparison()).isEmpty();
    assertThat(evidence.rows().get(0).failed()).contains("tasks.list");
  }

  @Test
  void a_preflight_that_could_not_ask_asked_nobody() {
    Document document = PreflightDocument.of(SampleVerdicts.unasked("dev"));

    assertThat(read("slipway/qa-preflight/v1", document).asked()).isEmpty();
  }

  @Test
  void hostile_names_are_read_as_they_are() {
    assertThat(read(SampleVerdicts.hostile()).rows().get(1).failed())
        .containsExactly(SampleVerdicts.HOSTILE);
  }

  private static Evidence read(MatrixVerdict verdict) {
    return read("slipway/qa-matrix/v1", MatrixDocument.of(verdict, Optional.empty()));
  }

  private static Evidence read(String schema, Document document) {
    Exhibit exhibit =
        Exhibit.of(
                "v.json", document.with("schema", schema).with("outcome", "done").sealed().text())
            .orElseThrow();
    assertThat(exhibit).isInstanceOf(Evidence.class);
    return (Evidence) exhibit;
  }
}
