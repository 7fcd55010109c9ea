package dev.slipway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1.2.3,                  1.2.3
          v1.2.3,                 1.2.3
          foo1.2.3bar,            1.2.3
          1.2.3.4,                1.2.3
          01.02.03,               1.2.3
          1.2.3-,                 1.2.3
          1.2.3-+x,               1.2.3
          1.2.3+,                 1.2.3
          '1.2.3 -x',             1.2.3
          1.2-1.2.3,              1.2.3
          1.2.3-rc.1,             1.2.3-rc.1
          1.2.3--,                1.2.3--
          1.2.3+b.1+c,            1.2.3+b.1+c
          1.2.3-rc.1+b,           1.2.3-rc.1+b
          '2.0.0-rc.1 trailing',  2.0.0-rc.1 trailing
          123456789012345.0.1,    123456789012345.0.1
          """)
  void the_first_version_of_a_text_is_found(String text, String version) {
    assertThat(ReleaseVersion.parse(text)).hasToString(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3-rc.1\n# more", "1.2.3-rc.1\r\n", "1.2.3-rc.1\u2028x"})
  void a_version_ends_with_its_line(String text) {
    assertThat(ReleaseVersion.parse(text)).hasToString("1.2.3-rc.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.2", "v1", "one.two.three", "1. 2.3", "１.２.３"})
  void a_text_without_a_version_is_a_problem(String text) {
    assertThat(ReleaseVersion.find(text)).isEmpty();
    assertThatThrownBy(() -> ReleaseVersion.parse(text))
        .isInstanceOf(ProblemException.class)
        .hasMessage("'%s' is not a version.", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456.0.0", "1.0.1234567890123456", "1234567890123456.1.2.3"})
  void a_number_that_release_please_would_round_is_refused(String text) {
    assertThat(ReleaseVersion.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "0.0.0", "1.2.3-rc.1", "1.2.3-0a.x-y", "1.2.3+001", "1.2.3-a+b"})
  void the_letter_of_semver_is_taken_as_it_stands(String text) {
    assertThat(ReleaseVersion.strict(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"v1.2.3", "01.2.3", "1.2", "1.2.3-01", "1.2.3-a..b", "1.2.3 ", "1.2.3-rc_1", ""})
  void what_semver_does_not_have_is_not_taken_strictly(String text) {
    assertThat(ReleaseVersion.strict(text)).isEmpty();
  }

  @Test
  void order_is_precedence() {
    // given
    List<ReleaseVersion> ascending =
        Stream.of(
                "0.9.0",
                "1.0.0-1",
                "1.0.0-2",
                "1.0.0-10",
                "1.0.0--",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-rc.2",
                "1.0.0-rc.10",
                "1.0.0-rc.10.0",
                "1.0.0",
                "1.0.1-0",
                "1.0.1",
                "1.0.10",
                "1.1.0",
                "10.0.0")
            .map(ReleaseVersion::parse)
            .toList();
    List<ReleaseVersion> shuffled = new ArrayList<>(ascending);
    Collections.shuffle(shuffled, new Random(7));

    // when
    Collections.sort(shuffled);

    // then
    assertThat(shuffled).isEqualTo(ascending);
  }

  @Test
  void build_metadata_takes_no_part_in_the_order() {
    assertThat(ReleaseVersion.parse("1.0.0+a"))
        .isEqualByComparingTo(ReleaseVersion.parse("1.0.0+b"));
    assertThat(ReleaseVersion.parse("1.0.0+a")).isNotEqualTo(ReleaseVersion.parse("1.0.0+b"));
  }

  @Test
  void numbers_are_written_the_same_everywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ReleaseVersion.of(1, 2, 3)).hasToString("1.2.3");
    } finally {
      Locale.setDefault(before);
    }
  }
}
