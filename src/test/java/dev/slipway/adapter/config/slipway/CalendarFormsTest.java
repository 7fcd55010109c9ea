package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions that a date is in can be configured as any others. */
class CalendarFormsTest {

  @ParameterizedTest
  @CsvSource({
    "semver, YYYY.MM.MICRO",
    "semver, YY.MM.DD",
    "semver, YYYY.WW.MICRO",
    "semver, YY.MM.MICRO-rc.N",
    "semver, YYYY.Y.Z",
    "pep440, YYYY.MM.MICRO",
    "pep440, YY.WW.MICRO",
    "pep440, YYYY.MM.MICROrcN",
    "pep440, YY.MM.MICRO.devN",
  })
  void a_form_with_a_date_is_right(String scheme, String form) {
    String file = "version: {scheme: %s, classes: [{name: a, form: %s}]}".formatted(scheme, form);
    assertThat(new OneFile(file).problems()).isEmpty();
    assertThat(new OneFile(file).flow().orElseThrow().version().classes().get(0).form())
        .isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "YYYY.MM.MICRO, YYYY.WW.MICRO",
    "YYYY.MM.MICRO, YY.MM.MICRO",
    "YYYY.MM.MICRO, X.Y.Z",
    "YYYY.12.MICRO, YYYY.MM.MICRO",
    "YYYY.1.MICRO, YYYY.MM.MICRO",
    "YY.MM.DD, YY.MM.MICRO",
  })
  void a_form_that_takes_only_some_versions_of_a_later_one_does_not_cover_it(
      String earlier, String later) {
    assertThat(problems(earlier, later)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "YYYY.WW.MICRO, YYYY.MM.MICRO",
    "YY.MM.MICRO, YY.MM.DD",
    "X.Y.Z, YY.MM.MICRO",
    "YYYY.MM.MICRO, YYYY.MM.0",
  })
  void a_form_that_takes_all_versions_of_a_later_one_covers_it(String earlier, String later) {
    assertThat(problems(earlier, later)).contains("[SLIP-258]");
  }

  private static String problems(String earlier, String later) {
    return new OneFile(
            "version: {classes: [{name: a, form: %s}, {name: b, form: %s}]}"
                .formatted(earlier, later))
        .problems();
  }
}
