package dev.slipway.engine.qa.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftFinding;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.Severity;
import dev.slipway.model.qa.TokenKind;
import dev.slipway.testkit.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final DriftPolicy USUAL = new DriftPolicy(Map.of(), List.of());

  private static Drift between(DriftPolicy policy, Row... rows) {
    return new DriftRules(policy, TODAY).between(Stream.of(rows).map(Row::verdict).toList());
  }

  private static DriftFinding only(Row... rows) {
    Drift drift = between(USUAL, rows);
    assertThat(drift.findings()).hasSize(1);
    return drift.findings().get(0);
  }

  @Test
  void rows_that_say_the_same_do_not_differ() {
    Drift drift =
        between(
            USUAL,
            Row.of("dev").passed("tasks", 3).failed("auth"),
            Row.of("next").passed("tasks", 3).failed("auth"));
    assertThat(drift).isEqualTo(new Drift(true, List.of()));
  }

  @Test
  void a_check_that_passes_here_and_fails_there_names_who_is_who() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("tasks"),
            Row.of("next").failed("tasks"),
            Row.of("prod").passed("tasks"));
    assertThat(finding.rule()).isEqualTo(DriftRule.D1);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.check()).isEqualTo("tasks");
    assertThat(finding.values())
        .containsExactly(entry("dev", "passed"), entry("next", "failed"), entry("prod", "passed"));
  }

  @Test
  void a_check_that_never_ran_there_is_no_failure_there() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("auth").passed("tasks"),
            Row.of("next").passed("auth").skipped("tasks"));
    assertThat(finding.rule()).isEqualTo(DriftRule.D2);
    assertThat(finding.values()).containsEntry("next", "did not run");
  }

  @Test
  void a_check_that_another_row_does_not_have_did_not_run_there() {
    DriftFinding finding =
        only(Row.of("dev").passed("auth").failed("tasks"), Row.of("next").passed("auth"));
    assertThat(finding.rule()).isEqualTo(DriftRule.D2);
    assertThat(finding.values())
        .containsExactly(entry("dev", "failed"), entry("next", "did not run"));
  }

  @Test
  void one_check_is_told_once_where_it_passed_and_failed_and_did_not_run() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("tasks", Map.of("$.version", "1")),
            Row.of("next").failed("tasks"),
            Row.of("prod").skipped("tasks"));
    assertThat(finding.rule()).isEqualTo(DriftRule.D1);
    assertThat(finding.values()).containsEntry("prod", "did not run");
  }

  @Test
  void another_kind_of_token_is_told() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("tasks").token(TokenKind.JWT),
            Row.of("next").passed("tasks").token(TokenKind.GITHUB_CLASSIC));
    assertThat(finding.rule()).isEqualTo(DriftRule.D3);
    assertThat(finding.path()).contains("token_kind");
    assertThat(finding.values())
        .containsExactly(entry("dev", "jwt"), entry("next", "github-classic"));
  }

  @Test
  void another_kind_of_principal_is_told() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("tasks").principal("user"),
            Row.of("next").passed("tasks").principal("agent"),
            Row.of("prod").passed("tasks"));
    assertThat(finding.path()).contains("principal.type");
    assertThat(finding.values()).containsExactly(entry("dev", "user"), entry("next", "agent"));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "https://qa.example, https://QA.Example/",
    "https://qa.example, https://qa.example:443",
    "http://qa.example:80/api, http://qa.example/api//",
    "http://qa.example, https://qa.example",
    "https://qa.example, https://qa.example.",
    "https://ann:secret@qa.example, https://qa.example?key=secret",
    "http://localhost:8080, http://127.0.0.1:8080",
    "http://localhost:8080, http://[::1]:8080/"
  })
  void two_names_of_one_place_are_told(String one, String other) {
    DriftFinding finding =
        only(
            Row.of("dev").passed("tasks").at(one).space("1"),
            Row.of("next").passed("tasks").at(other).space("1"));
    assertThat(finding.rule()).isEqualTo(DriftRule.D4);
    assertThat(finding.values()).containsOnlyKeys("dev", "next");
    assertThat(finding.values().values()).noneMatch(place -> place.contains("secret"));
  }

  @ParameterizedTest(name = "{0} in {1} and {2} in {3}")
  @CsvSource({
    "https://qa.example, 1, https://qa.example, 2",
    "https://qa.example, 1, https://next.example, 1",
    "https://qa.example/dev, 1, https://qa.example/next, 1",
    "https://qa.example, 1, https://qa.example:8443, 1",
    "http://localhost:8080, 1, http://127.0.0.1:8081, 1"
  })
  void two_places_are_not_told(String one, String space, String other, String otherSpace) {
    Drift drift =
        between(
            USUAL,
            Row.of("dev").passed("tasks").at(one).space(space),
            Row.of("next").passed("tasks").at(other).space(otherSpace));
    assertThat(drift.findings()).isEmpty();
  }

  @Test
  void one_place_is_told_though_one_of_its_names_was_not_asked() {
    Drift drift =
        between(
            USUAL,
            Row.of("dev").at("https://qa.example").passed("tasks"),
            Row.of("next").at("https://qa.example").lacks("a token"));
    assertThat(drift.evaluated()).isFalse();
    assertThat(drift.errors()).extracting(DriftFinding::rule).containsExactly(DriftRule.D4);
  }

  @Test
  void what_is_declared_comparable_must_be_the_same() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("version", Map.of("$.api", "\"2\"", "$.build", "7")),
            Row.of("next").passed("version", Map.of("$.api", "\"3\"", "$.build", "7")));
    assertThat(finding.rule()).isEqualTo(DriftRule.D5);
    assertThat(finding.path()).contains("$.api");
    assertThat(finding.values()).containsExactly(entry("dev", "\"2\""), entry("next", "\"3\""));
  }

  @Test
  void what_is_absent_differs_from_what_is_there() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("version", Map.of("$.api", "null")),
            Row.of("next").passed("version"));
    assertThat(finding.values()).containsExactly(entry("dev", "null"), entry("next", "absent"));
  }

  @Test
  void another_number_of_things_is_only_told() {
    DriftFinding finding =
        only(
            Row.of("dev").passed("tasks", 3),
            Row.of("next").passed("tasks", 4),
            Row.of("prod").passed("tasks"));
    assertThat(finding.rule()).isEqualTo(DriftRule.D6);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.values()).containsExactly(entry("dev", "3"), entry("next", "4"));
  }

  @Test
  void the_policy_says_how_bad_a_difference_is() {
    DriftPolicy strict = new DriftPolicy(Map.of(DriftRule.D6, Severity.ERROR), List.of());
    Drift drift =
        between(strict, Row.of("dev").passed("tasks", 3), Row.of("next").passed("tasks", 4));
    assertThat(drift.errors()).hasSize(1);
  }

  @Test
  void errors_stand_first_then_rules_then_checks() {
    Drift drift =
        between(
            USUAL,
            Row.of("dev").passed("b").passed("a").passed("c", 1).token(TokenKind.OTHER),
            Row.of("next").failed("b").failed("a").passed("c", 2));
    assertThat(drift.findings())
        .extracting(each -> each.rule() + each.check())
        .containsExactly("D1a", "D1b", "D3", "D6c");
  }

  @Test
  void nobody_knows_of_a_difference_where_one_environment_answered() {
    assertThat(between(USUAL, Row.of("dev").passed("tasks"), Row.of("next").lacks("a token")))
        .isEqualTo(Drift.NOT_EVALUATED);
  }

  @Test
  void nobody_knows_of_a_difference_where_no_check_ran_elsewhere() {
    assertThat(between(USUAL, Row.of("dev").passed("tasks"), Row.of("next").skipped("tasks")))
        .isEqualTo(Drift.NOT_EVALUATED);
  }

  @Test
  void nobody_knows_of_a_difference_where_somebody_stopped_the_run() {
    assertThat(
            between(
                USUAL,
                Row.of("dev").passed("tasks"),
                Row.of("next").skipped("tasks").interrupted()))
        .isEqualTo(Drift.NOT_EVALUATED);
  }

  @Test
  void a_difference_that_is_allowed_today_is_no_error() {
    Allowance allowance = allowance("version", Optional.of("$.api"), TODAY);
    Drift drift =
        between(
            new DriftPolicy(Map.of(), List.of(allowance)),
            Row.of("dev").passed("version", Map.of("$.api", "1", "$.build", "1")),
            Row.of("next").passed("version", Map.of("$.api", "2", "$.build", "2")));
    assertThat(drift.findings())
        .extracting(each -> each.path().orElseThrow(), DriftFinding::allowed)
        .containsExactly(
            tuple("$.build", Optional.empty()), tuple("$.api", Optional.of(allowance)));
    assertThat(drift.findings().get(1).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void an_allowance_without_a_path_is_of_the_whole_check() {
    DriftPolicy policy =
        new DriftPolicy(Map.of(), List.of(allowance("tasks", Optional.empty(), TODAY)));
    Drift drift = between(policy, Row.of("dev").passed("tasks"), Row.of("next").failed("tasks"));
    assertThat(drift.errors()).isEmpty();
  }

  private static Allowance allowance(String check, Optional<String> path, LocalDate until) {
    return new Allowance(check, path, "next is a version ahead", until);
  }
}
