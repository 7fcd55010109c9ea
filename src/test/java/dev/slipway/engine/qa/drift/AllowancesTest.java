package dev.slipway.engine.qa.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.testkit.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 2, 1);
  private static final Allowance OF_API =
      new Allowance("version", Optional.of("$.api"), "next is a version ahead", LAST);

  private record Told(Drift drift, List<Problem> warnings) {}

  private static Told on(LocalDate today, Row... all) {
    List<PreflightVerdict> rows = Stream.of(all).map(Row::verdict).toList();
    DriftRules rules = new DriftRules(new DriftPolicy(Map.of(), List.of(OF_API)), today);
    Drift drift = rules.between(rows);
    return new Told(drift, rules.warnings(drift, rows));
  }

  private static Row version(String environment, String api) {
    return Row.of(environment).passed("version", Map.of("$.api", api));
  }

  @Test
  void one_that_is_needed_is_not_told_of_on_its_last_day() {
    Told told = on(LAST, version("dev", "1"), version("next", "2"));
    assertThat(told.drift().errors()).isEmpty();
    assertThat(told.warnings()).isEmpty();
  }

  @Test
  void one_does_not_count_the_day_after_and_is_told_of() {
    Told told = on(LAST.plusDays(1), version("dev", "1"), version("next", "2"));
    assertThat(told.drift().errors()).hasSize(1);
    assertThat(told.warnings()).singleElement().extracting(Problem::kind).isEqualTo(Kind.WARNING);
    assertThat(told.warnings().get(0).what())
        .isEqualTo(
            "The difference version $.api was allowed until 2026-02-01 only:"
                + " next is a version ahead.");
  }

  @Test
  void one_that_nothing_needs_is_told_of() {
    assertThat(on(LAST, version("dev", "1"), version("next", "1")).warnings())
        .extracting(Problem::what)
        .containsExactly(
            "The difference version $.api is allowed, and there is none: next is a version ahead.");
  }

  @Test
  void nobody_knows_whether_one_is_needed_where_its_check_failed_or_nothing_was_compared() {
    assertThat(on(LAST, version("dev", "1"), Row.of("next").failed("version")).warnings())
        .isEmpty();
    assertThat(on(LAST, version("dev", "1")).warnings()).isEmpty();
  }

  @Test
  void one_of_a_check_of_another_target_is_no_matter() {
    assertThat(on(LAST.plusDays(9), Row.of("dev").passed("a"), Row.of("next").passed("a")))
        .isEqualTo(new Told(new Drift(true, List.of()), List.of()));
  }
}
