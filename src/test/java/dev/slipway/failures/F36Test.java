package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.MatrixDocument;
import dev.slipway.engine.qa.MatrixReasons;
import dev.slipway.engine.qa.drift.DriftRules;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.testkit.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A matrix was green with one environment, and compared nothing. */
class F36Test {

  private static MatrixVerdict matrix(boolean requireAll, Row... all) {
    List<PreflightVerdict> rows = Stream.of(all).map(Row::verdict).toList();
    DriftRules rules =
        new DriftRules(new DriftPolicy(Map.of(), List.of()), LocalDate.of(2026, 2, 1));
    Drift drift = rules.between(rows);
    return new MatrixVerdict(
        "release",
        rows,
        drift,
        requireAll,
        new MatrixReasons(rows, drift, requireAll).all(),
        Row.PROVENANCE);
  }

  private static Map<?, ?> summary(MatrixVerdict verdict) {
    Object summary = MatrixDocument.of(verdict, Optional.empty()).fields().get("summary");
    return (Map<?, ?>) summary;
  }

  @Test
  void requested_and_not_asked_is_not_ok_where_all_are_required() {
    MatrixVerdict verdict =
        matrix(true, Row.of("dev").passed("tasks"), Row.of("next").lacks("next has no token."));
    assertThat(verdict.ok()).isFalse();
    assertThat(verdict.problems().get(0).kind()).isEqualTo(Kind.GATE);
    assertThat(verdict.problems().get(0).what())
        .isEqualTo("partial matrix: 1 of 2 environments could be asked. next has no token.");
  }

  @Test
  void requested_and_not_asked_is_told_where_it_may_be() {
    MatrixVerdict verdict =
        matrix(false, Row.of("dev").passed("tasks"), Row.of("next").lacks("next has no token."));
    assertThat(verdict.ok()).isTrue();
    assertThat(verdict.problems()).extracting(each -> each.kind()).containsExactly(Kind.WARNING);
    assertThat(summary(verdict).get("skipped_envs")).isEqualTo(List.of("next"));
  }

  @Test
  void one_row_is_never_said_to_have_no_drift() {
    MatrixVerdict verdict = matrix(false, Row.of("dev").passed("tasks"));
    assertThat(verdict.drift().evaluated()).isFalse();
    assertThat(summary(verdict).get("drift")).isEqualTo("not evaluated");
  }

  @Test
  void environments_that_differ_are_not_ok_though_every_row_passes() {
    MatrixVerdict verdict =
        matrix(
            false,
            Row.of("dev").passed("tasks").principal("user"),
            Row.of("next").passed("tasks").principal("agent"));
    assertThat(verdict.executed()).allMatch(PreflightVerdict::ok);
    assertThat(verdict.ok()).isFalse();
    assertThat(summary(verdict).get("drift")).isEqualTo("found");
  }

  @Test
  void one_place_under_two_names_is_not_ok() {
    MatrixVerdict verdict =
        matrix(
            false,
            Row.of("dev").at("https://qa.example").passed("tasks"),
            Row.of("next").at("https://QA.example:443/").passed("tasks"));
    assertThat(verdict.ok()).isFalse();
  }

  @Test
  void nothing_asked_is_skipped_and_no_success() {
    MatrixVerdict verdict = matrix(false, Row.of("dev").lacks("dev has no token."));
    assertThat(verdict.skipped()).isTrue();
    assertThat(verdict.ok()).isFalse();
    assertThat(verdict.problems().get(0).kind()).isEqualTo(Kind.NOT_CONFIGURED);
  }
}
