package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasedMarksTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new ReleasedMarks();
  }

  @Override
  public String sample(String version) {
    return """
    Since 1.2.3.
    Use %1$s, not 1.2.3. <!-- x-release-please-released-version -->
    <!-- x-release-please-released-start-version -->
    widget:%1$s
    none
    <!-- x-release-please-released-end -->
    1.2.3 <!-- x-release-please-version -->
    """
        .formatted(version);
  }

  @ParameterizedTest
  @CsvSource({
    "a1b 1.2.3 x-release-please-released-major, a1b 4.2.3 x-release-please-released-major",
    "a1b 1.2.3 x-release-please-released-minor, a1b 5.2.3 x-release-please-released-minor",
    "a1b 1.2.3 x-release-please-released-patch, a1b 6.2.3 x-release-please-released-patch",
    "x 1.2.3-alpha-beta.1 x-release-please-released-version, x 4.5.6"
        + " x-release-please-released-version",
    "1.2.3 x-release-please-released-date, 1.2.3 x-release-please-released-date",
  })
  void a_marked_line_has_what_its_mark_says(String line, String expected) {
    assertThat(update(line, "1.2.3", "4.5.6")).isEqualTo(expected);
  }

  @Test
  void a_mark_in_a_block_goes_before_the_block() {
    assertThat(
            update(
                """
                x-release-please-released-start-version 1.2.3
                1.2.3 x-release-please-released-major
                1.2.3 x-release-please-released-end
                1.2.3
                """,
                "1.2.3",
                "4.5.6"))
        .isEqualTo(
            """
            x-release-please-released-start-version 1.2.3
            4.2.3 x-release-please-released-major
            4.5.6 x-release-please-released-end
            1.2.3
            """);
  }
}
