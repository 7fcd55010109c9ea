package dev.slipway.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonotonicTest {

  private static final List<ReleaseVersion> RELEASED =
      Monotonic.versions(
          List.of("26.1.0rc1", "26.1.0", "26.2.0rc9", "26.1.1", "api-99.0.0", "notes"),
          "",
          Notation.PEP440);

  @ParameterizedTest
  @CsvSource({
    "26.2.0rc10, ''",
    "26.2.0,     ''",
    "26.2.0rc9,  26.2.0rc9",
    "26.2.0rc8,  26.2.0rc9",
    "26.1.2,     26.2.0rc9",
    "0.3.2,      26.2.0rc9"
  })
  void on_production_a_version_is_higher_than_all(String version, String inTheWay) {
    assertThat(refusal(Monotonic.ofProduction("main", RELEASED), version)).isEqualTo(inTheWay);
  }

  @ParameterizedTest
  @CsvSource({"26.1.2, ''", "26.1.1, 26.1.1", "26.1.0, 26.1.1", "26.10.0rc1, ''", "26.3.0, ''"})
  void on_a_line_a_version_is_higher_than_the_line(String version, String inTheWay) {
    assertThat(refusal(Monotonic.ofLine(read(version), RELEASED), version)).isEqualTo(inTheWay);
  }

  @Test
  void a_refusal_names_both_and_the_line() {
    assertThat(Monotonic.ofLine(read("26.1.0"), RELEASED).refusal(read("26.1.0")))
        .map(Problem::what)
        .contains("26.1.0 is not higher than 26.1.1, which is released on the line 26.1.");
  }

  private static String refusal(Monotonic line, String version) {
    return line.refusal(read(version))
        .map(problem -> problem.what().replaceFirst(".* higher than (\\S+),.*", "$1"))
        .orElse("");
  }

  private static ReleaseVersion read(String text) {
    return Notation.PEP440.parse(text);
  }
}
