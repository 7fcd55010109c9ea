package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixExsTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new MixExs();
  }

  @Override
  public String sample(String version) {
    return """
    defmodule Widget.MixProject do
      @other_version "1.2.3"
      @version "%s" # {x}

      def project do
        [app: :widget, version: @version, elixir: "~> 1.2.3"]
      end
    end
    """
        .formatted(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: \"1.2.3\",            | version: \"2.0.0\",",
        "version: \"0.0.0-dev\", x: 1   | version: \"2.0.0\", x: 1",
        "version: \"1.2.3\"             | version: \"1.2.3\"",
        "min_version: \"1.0.0\", version: \"1.2.3\", | min_version: \"1.0.0\", version: \"2.0.0\",",
        "@version \"1.2.3\" version: \"1.2.3\",      | @version \"2.0.0\" version: \"1.2.3\",",
      })
  void the_attribute_goes_before_the_option(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
