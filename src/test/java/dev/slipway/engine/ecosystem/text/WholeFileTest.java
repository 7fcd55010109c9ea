package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest implements TextUpdaterLaws {

  @Override
  public Updater updater() {
    return new WholeFile();
  }

  @Override
  public String sample(String version) {
    return version + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n"})
  void an_empty_file_becomes_the_version(String text) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo("2.0.0\n");
  }

  @ParameterizedTest
  @CsvSource({"v1.2.3, 2.0.0", "0.0.0-dev, 2.0.0", "unreleased, 2.0.0", "' 1.2.3 ', ' 2.0.0 '"})
  void the_only_line_is_the_version_whatever_it_says(String text, String expected) {
    assertThat(update(text + "\n", "1.2.3", "2.0.0")).isEqualTo(expected + "\n");
  }

  /** The one updater that does not keep it: release-please ends the line. */
  @Test
  @Override
  public void a_missing_final_newline_stays_missing() {
    assertThat(update("1.2.3", "1.2.3", "2.0.0")).isEqualTo("2.0.0\n");
  }

  @Test
  void remarks_around_the_version_stay() {
    assertThat(update("# do not edit\n\nv1.2.3\n# see 0.9.0\n", "1.2.3", "2.0.0"))
        .isEqualTo("# do not edit\n\nv2.0.0\n# see 0.9.0\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\n", "1.2.3\n1.2.3\n", "version: 1.2.3\nname: x\n"})
  void a_file_of_several_lines_and_not_one_version_is_a_problem(String text) {
    assertThatThrownBy(() -> update(text, "1.2.3", "2.0.0"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("path/of/file");
  }
}
