package dev.slipway.engine.qa.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.Drift;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.TokenKind;
import dev.slipway.testkit.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all matrices, whatever is in their rows. */
class DriftPropertiesTest {

  private static final DriftRules RULES =
      new DriftRules(new DriftPolicy(Map.of(), List.of()), LocalDate.of(2026, 2, 1));

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_the_environments_does_not_matter(long seed) {
    Random random = new Random(seed);
    List<PreflightVerdict> rows = rows(random);
    Drift drift = RULES.between(rows);
    List<PreflightVerdict> other = new ArrayList<>(rows);
    Collections.shuffle(other, random);
    assertThat(RULES.between(other)).isEqualTo(drift);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_finding_names_different_values_or_one_place(long seed) {
    Drift drift = RULES.between(rows(new Random(seed)));
    assertThat(drift.findings())
        .allMatch(each -> each.values().size() > 1)
        .allMatch(
            each ->
                each.values().values().stream().distinct().count() > 1 == !each.check().isEmpty()
                    || each.path().isPresent());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_says_the_same_does_not_differ(long seed) {
    List<PreflightVerdict> same =
        IntStream.range(0, 3).mapToObj(i -> row("env" + i, new Random(seed)).verdict()).toList();
    assertThat(RULES.between(same)).isEqualTo(new Drift(true, List.of()));
  }

  private static List<PreflightVerdict> rows(Random random) {
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(i -> row("env" + i, random).at("https://host" + random.nextInt(3) + ".example"))
        .map(Row::verdict)
        .toList();
  }

  private static Row row(String name, Random random) {
    Row row =
        Row.of(name)
            .passed("always")
            .token(random.nextBoolean() ? TokenKind.JWT : TokenKind.OTHER)
            .principal(random.nextBoolean() ? "user" : "agent");
    List.of("auth", "tasks", "version").forEach(check -> check(row, check, random));
    return row;
  }

  private static void check(Row row, String check, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> row.failed(check);
      case 1 -> row.skipped(check);
      case 2 -> row.passed(check, random.nextInt(3));
      case 3 -> row.passed(check, Map.of("$.v", "" + random.nextInt(2)));
      default -> row.passed(check);
    }
  }
}
