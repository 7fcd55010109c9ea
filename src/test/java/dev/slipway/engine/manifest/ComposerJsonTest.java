package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerJsonTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      {
          "name": "acme/demo",
          "description": "caf\u00e9 café",
          "version": "1.4.0",
          "require": {"php": ">=9.9.9"}
      }
      """;

  @Override
  protected Updater updater() {
    return new ComposerJson();
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\":\"a/b\"}", "{\"version\":\"\"}"})
  void a_missing_version_stays_missing(String text) {
    assertThat(new ComposerJson().update(text, Changes.to("2.0.0"))).isEqualTo(text);
  }
}
