package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparedTextTest {

  @Test
  void what_is_short_is_kept() {
    assertThat(ComparedText.of("{\"a\":1}")).isEqualTo("{\"a\":1}");
  }

  @Test
  void what_is_long_is_told_by_its_length_and_digest() {
    String one = "\"" + "x".repeat(5000) + "\"";
    String other = "\"" + "x".repeat(4999) + "y\"";

    assertThat(ComparedText.of(one))
        .startsWith("\"5002 characters, sha256:")
        .hasSizeLessThan(120)
        .isEqualTo(ComparedText.of(one))
        .isNotEqualTo(ComparedText.of(other));
  }
}
