package dev.slipway.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("prerelease", "prerelease-type", "release-type", "node", "go", "include-v-in-tag");

  @ParameterizedTest
  @CsvSource({
    "prereleaseType, prerelease-type",
    "PRERELEASE,     prerelease",
    "relase-type,    release-type",
    "release_tpye,   release-type",
    "nod,            node",
    "ndoe,           node",
    "og,             go"
  })
  void a_slip_of_the_pen_is_recognised(String written, String meant) {
    assertThat(Nearest.to(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "bazel", "monorepo-tags", "include-sha-in-tag"})
  void another_word_is_not_guessed_at(String written) {
    assertThat(Nearest.to(written, KNOWN)).isEmpty();
  }

  @Test
  void a_very_long_word_is_not_compared() {
    assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
  }
}
