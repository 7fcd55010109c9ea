package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesPackageJsonTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      {
        "version": "9.9.9",
        "dependencies": {
          "@acme/demo": "^1.4.0",
          "café": "^9.9.9"
        }
      }
      """;

  @Override
  protected Updater updater() {
    return new SamplesPackageJson("@acme/demo");
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
          {"dependencies":{"@acme/demo":"file:.."}} | {"dependencies":{"@acme/demo":"^2.0.0"}}
          {"dependencies":{"other":"1"}}            | {"dependencies":{"other":"1"}}
          {"devDependencies":{"@acme/demo":"1"}}    | {"devDependencies":{"@acme/demo":"1"}}
          {}                                        | {}
          """)
  void only_a_dependency_that_is_there_moves(String before, String after) {
    assertThat(updater().update(before, Changes.to("2.0.0"))).isEqualTo(after);
  }
}
