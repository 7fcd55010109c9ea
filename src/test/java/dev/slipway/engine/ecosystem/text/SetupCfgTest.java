package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupCfgTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new SetupCfg();
  }

  @Override
  public String sample(String version) {
    return """
    [mypy]
    python_version = 3.8.0

    [metadata]
    name = widget
    version = %s
    """
        .formatted(version);
  }

  /** F20: a sibling key that contains "version" stays. */
  @Test
  void f20_a_sibling_key_stays() {
    assertThat(update("minversion = 6.0.0\nversion = 1.2.3\n", "1.2.3", "2.0.0"))
        .isEqualTo("minversion = 6.0.0\nversion = 2.0.0\n");
  }

  @ParameterizedTest
  @CsvSource({
    "version=1.2.3, version=2.0.0",
    "version = 1.2.3rc1, version = 2.0.0",
    "version = 1.2.3.post1+local, version = 2.0.0",
    "version = attr: widget.__version__, version = attr: widget.__version__",
    "current_version = 1.2.3, current_version = 2.0.0",
    "current_version = 1.0.0, current_version = 1.0.0",
  })
  void the_version_moves_in_any_spelling(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
