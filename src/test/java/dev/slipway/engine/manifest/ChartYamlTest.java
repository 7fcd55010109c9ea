package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartYamlTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      # café
      apiVersion: v2
      name: demo
      version: "1.4.0" # the chart
      appVersion: 9.9.9
      dependencies:
      - {name: x, version: 9.9.9}
      """;

  @Override
  protected Updater updater() {
    return new ChartYaml();
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
          version: 1.0.0              | version: 2.0.0
          version: '1.0.0' # c        | version: '2.0.0' # c
          version: 1                  | version: 2.0.0
          version:~name: a            | version: 2.0.0~name: a
          version: &v 1~appVersion: *v| version: &v 2.0.0~appVersion: *v
          version: !!str 1            | version: !!str 2.0.0
          version: >-~  1.0.0~name: a | version: >-~  2.0.0~name: a
          name: a~                    | name: a~version: 2.0.0~
          name: a                     | name: a~version: 2.0.0
          name: a # c~# tail~         | name: a # c~version: 2.0.0~# tail~
          l:~- v: >-~    x~~# t~      | l:~- v: >-~    x~version: 2.0.0~~# t~
          ---~name: a~...~            | ---~name: a~version: 2.0.0~...~
          """)
  void the_version_is_set_or_added_at_the_end(String before, String after) {
    assertThat(updater().update(before.replace('~', '\n'), Changes.to("2.0.0")))
        .isEqualTo(after.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "- a\n", "a: 1\n---\nb: 1\n", "{version: 1.0.0}", "version: 1\nversion: 2\n"})
  void what_is_no_chart_says_so(String text) {
    assertThatThrownBy(() -> updater().update(text, Changes.in("Chart.yaml", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("Chart.yaml is no Helm chart");
  }

  @Test
  void the_name_is_told() {
    assertThat(ChartYaml.name(SAMPLE)).contains("demo");
    assertThat(ChartYaml.name("")).isEmpty();
  }
}
