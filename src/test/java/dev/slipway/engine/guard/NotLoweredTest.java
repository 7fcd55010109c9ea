package dev.slipway.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.release.Declaration;
import dev.slipway.model.Notation;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotLoweredTest {

  @ParameterizedTest(name = "{0} onto {1} ({2}): {3}")
  @CsvSource({
    "1.1.0,      1.0.0,          SEMVER, PASSED",
    "1.1.0,      1.1.0,          SEMVER, PASSED",
    "1.1.0,      1.1.0-rc.1,     SEMVER, PASSED",
    "1.1.0-rc.1, 1.1.0,          SEMVER, FAILED",
    "0.1.0-alpha, 2.18.0,        SEMVER, FAILED",
    "0.4.0-alpha, 0.4.0,         SEMVER, FAILED",
    "26.8.0,     26.8.0rc1,      PEP440, PASSED",
    "26.8.0rc1,  26.8.0,         PEP440, FAILED",
    "26.10.0,    26.9.0,         PEP440, PASSED",
  })
  void a_file_keeps_its_version_or_gets_a_higher_one(
      String coming, String there, Notation notation, Verdict verdict) {
    assertThat(ask(coming, notation, new Declaration("a", List.of(there), false)))
        .extracting(GuardResult::verdict)
        .containsExactly(verdict);
  }

  @Test
  void every_version_that_would_be_lowered_is_told() {
    assertThat(
            ask(
                "1.1.0",
                Notation.SEMVER,
                new Declaration("a", List.of("1.2.0", "1.0.0", "1.3.0"), false)))
        .extracting(GuardResult::fact)
        .containsExactly(
            "a is at 1.2.0 in main, and 1.1.0 would lower it.",
            "a is at 1.3.0 in main, and 1.1.0 would lower it.");
  }

  @Test
  void a_file_that_only_production_has_does_not_matter() {
    assertThat(ask("1.1.0", Notation.SEMVER, new Declaration("b", List.of("9.0.0"), false)))
        .extracting(GuardResult::verdict)
        .containsExactly(Verdict.PASSED);
  }

  private static List<GuardResult> ask(String coming, Notation notation, Declaration there) {
    Guards guards = new Guards();
    new NotLowered(
            "main", List.of(there), List.of(new Declaration("a", List.of(coming), true)), notation)
        .ask(guards);
    return guards.results();
  }
}
