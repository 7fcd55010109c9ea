package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      # café 9.9.9
      image: demo:v1.4.0 # x-release-please-version
      other: 9.9.9
      <!-- x-release-please-start-version -->
      1.4.0 and 9.9.9
      text
      (1.4.0) x-release-please-end 9.9.9
      9.9.9
      """;

  @Override
  protected Updater updater() {
    return new Marked("%Y-%m-%d");
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v1 x-release-please-major                          | v3 x-release-please-major
          a1 b2 3c 4 x-release-please-minor                  | a1 b2 3c 20 x-release-please-minor
          1.2 x-release-please-patch                         | 100.2 x-release-please-patch
          1.0.0 1.0.0 x-release-please-version               | 3.20.100 1.0.0 x-release-please-version
          1.0.0-rc.1+b-2 x-release-please-version            | 3.20.100 x-release-please-version
          1.0.0-a-b x-release-please-version                 | 3.20.100-b x-release-please-version
          2020-01-02 x-release-please-date                   | 2024-03-05 x-release-please-date
          1.0.0 2020-01-02 x-release-please-version-date     | 3.20.100 2024-03-05 x-release-please-version-date
          1.0.0 x-release-please-versions                    | 3.20.100 x-release-please-versions
          1.0.0 x-release-please-other                       | 1.0.0 x-release-please-other
          1.0.0 X-Release-Please-Version                     | 1.0.0 X-Release-Please-Version
          x x-release-please-version                         | x x-release-please-version
          1.0.0 x-release-please-start-version               | 1.0.0 x-release-please-start-version
          x-release-please-start-version~1.0.0~1.0.0         | x-release-please-start-version~3.20.100~3.20.100
          x-release-please-start-major~v1~x-release-please-end~v1 | x-release-please-start-major~v3~x-release-please-end~v1
          x-release-please-start-version~9 x-release-please-major x-release-please-end~1.0.0 | x-release-please-start-version~3 x-release-please-major x-release-please-end~3.20.100
          x-release-please-start-version x-release-please-end~1.0.0 | x-release-please-start-version x-release-please-end~3.20.100
          """)
  void a_marker_says_what_moves_on_its_line_or_in_its_block(String before, String after) {
    assertThat(updater().update(before.replace('~', '\n'), Changes.to("3.20.100")))
        .isEqualTo(after.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %d/%m/%Y     | 01/02/2020     | 05/03/2024
          %Y%m%d       | 20200201       | 20240305
          %Y-%m        | 2020-02        | 2024-03
          %d.%m.%Y     | 01.02.2020     | 05.03.2024
          (%Y) %m+%d   | (2020) 02+01   | (2024) 03+05
          """)
  void dates_are_written_as_configured(String format, String before, String after) {
    String marker = " x-release-please-date";
    assertThat(new Marked(format).update(before + marker, Changes.to("2.0.0")))
        .isEqualTo(after + marker);
  }

  @Test
  void the_whole_of_the_old_version_moves_be_there_hyphens_in_it() {
    // given
    var change =
        new VersionChange(
            "file",
            Optional.of(ReleaseVersion.parse("1.0.0-alpha-beta.1")),
            ReleaseVersion.parse("2.0.0"),
            LocalDate.EPOCH);

    // when
    String after = updater().update("1.0.0-alpha-beta.1 x-release-please-version", change);

    // then
    assertThat(after).isEqualTo("2.0.0 x-release-please-version");
  }
}
