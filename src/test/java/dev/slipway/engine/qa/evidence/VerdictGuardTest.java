package dev.slipway.engine.qa.evidence;

import static dev.slipway.engine.qa.evidence.VerdictBench.ALONE;
import static dev.slipway.engine.qa.evidence.VerdictBench.OTHER;
import static dev.slipway.engine.qa.evidence.VerdictBench.SIDE_BY_SIDE;
import static dev.slipway.engine.qa.evidence.VerdictBench.ask;
import static dev.slipway.engine.qa.evidence.VerdictBench.at;
import static dev.slipway.engine.qa.evidence.VerdictBench.fresh;
import static dev.slipway.engine.qa.evidence.VerdictBench.good;
import static dev.slipway.engine.qa.evidence.VerdictBench.refused;
import static dev.slipway.engine.qa.evidence.VerdictBench.required;
import static dev.slipway.engine.qa.evidence.VerdictBench.rule;
import static dev.slipway.testkit.PaperVerdict.matrix;
import static dev.slipway.testkit.PaperVerdict.preflight;
import static dev.slipway.testkit.Situations.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.guard.Guards;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictGuardTest {

  @Test
  void a_changed_letter_is_seen() {
    String text = good().with("ok", false).text().replace("\"ok\": false", "\"ok\": true");

    assertThat(refused(SIDE_BY_SIDE, Map.of("qa/v.json", text)))
        .extracting(Problem::code, Problem::what)
        .containsExactly(
            tuple(
                "SLIP-862",
                "qa/v.json is not as it was written: its digest does not fit what it says."));
  }

  @Test
  void files_of_others_are_no_verdicts() {
    Map<String, String> files =
        Map.of("a.json", "{}", "b.json", "no json", "c.json", "{\"schema\": \"slipway/qa-ci/v1\"}");

    assertThat(refused(SIDE_BY_SIDE, files)).extracting(Problem::code).containsExactly("SLIP-860");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "", "{\"schema\": \"slipway/qa-mat"})
  void one_that_is_damaged_is_named_beside_what_is_wrong(String text) {
    assertThat(refused(SIDE_BY_SIDE, Map.of("qa/matrix.json", text)))
        .extracting(Problem::code)
        .containsExactly("SLIP-860", "SLIP-862");
    assertThat(refused(SIDE_BY_SIDE, Map.of("qa/matrix.json", text)).get(1).what())
        .startsWith("qa/matrix.json is not as it was written");
    Map<String, String> beside = Map.of("qa/matrix.json", text, "qa/v.json", good().text());
    assertThat(ask(SIDE_BY_SIDE, beside).orThrow()).hasSize(1);
  }

  @Test
  void what_failed_since_is_not_made_good_by_what_passed_before() {
    Map<String, String> files =
        Map.of(
            "a.json",
            at(Duration.ofHours(1)).text(),
            "b.json",
            fresh(matrix("dev").row("next", true, false)).text());

    assertThat(refused(SIDE_BY_SIDE, files)).extracting(Problem::code).containsExactly("SLIP-863");
  }

  @Test
  void one_that_fits_stands_before_newer_ones_that_do_not() {
    Map<String, String> files =
        Map.of(
            "dev-preflight.json",
            fresh(preflight("dev")).text(),
            "edited.json",
            good().text().replace("true", "false"),
            "matrix.json",
            at(Duration.ofHours(1)).text(),
            "other.json",
            good().with("tree", OTHER.hex()).text());

    assertThat(ask(SIDE_BY_SIDE, files).orThrow().get(0).fact())
        .startsWith("release verdict of dev, next: sha256:")
        .endsWith(", ended 2026-02-01T11:00:00Z, commit 2222222");
  }

  @Test
  void each_rule_is_told_of_at_once() {
    Guards guards = new Guards();
    new VerdictGuard(required(List.of(SIDE_BY_SIDE, ALONE), Map.of())).ask(guards);

    assertThatThrownBy(guards::orThrow)
        .isInstanceOfSatisfying(
            ProblemException.class, refused -> assertThat(refused.problems()).hasSize(2));
  }

  @Test
  void the_command_makes_one_of_the_files_that_it_is_about() {
    assertThat(refused(SIDE_BY_SIDE, Map.of()).get(0).remedy())
        .isEqualTo(
            "Make a fresh one: git switch --detach %s && slipway qa matrix --env dev --env next"
                    .formatted(commit(2))
                + " --for release --artifact-dir qa");
    assertThat(refused(rule(false, "dev"), Map.of()).get(0).remedy())
        .isEqualTo(
            "Make a fresh one: slipway qa preflight --env dev --for release --artifact"
                + " qa/dev-preflight.json");
  }

  @Test
  void the_receipt_remembers_which_was_relied_on() {
    VerdictGuard guard =
        new VerdictGuard(
            required(List.of(SIDE_BY_SIDE, ALONE), Map.of("qa/v.json", good().text())));

    assertThat(guard.facts()).containsOnlyKeys("qa.release");
    assertThat(guard.facts().get("qa.release")).matches("sha256:[0-9a-f]{64}@2026-02-01T12:00:00Z");
  }

  @Test
  void without_a_rule_nothing_is_asked() {
    assertThat(new VerdictGuard(RequiredVerdicts.NONE).facts()).isEmpty();
  }
}
