package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRbTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new VersionRb();
  }

  @Override
  public String sample(String version) {
    return """
    # frozen_string_literal: true

    module Widget
      RUBY = ">= 2.7.0"
      VERSION = "%s"  # was "1.0.0"
      LAST = "0.9.0"
    end
    """
        .formatted(version);
  }

  @ParameterizedTest
  @CsvSource({
    "VERSION = \"1.2.3\".freeze, VERSION = \"2.0.0\".freeze",
    "VERSION = \"1.2.3.pre.rc.1\", VERSION = \"2.0.0\"",
    "VERSION = \"1.2.3-rc1\" # \"x\", VERSION = \"2.0.0\" # \"x\"",
    "VERSION = \"1.2.3.alpha\" + \"x\", VERSION = \"2.0.0\" + \"x\"",
    "VERSION = \"v1.2.3\", VERSION = \"v1.2.3\"",
  })
  void only_the_string_itself_moves(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
