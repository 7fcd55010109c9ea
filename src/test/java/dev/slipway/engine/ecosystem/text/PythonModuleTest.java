package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonModuleTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new PythonModule();
  }

  @Override
  public String sample(String version) {
    return """
    \"""Widgets, since 1.2.3.\"""

    other__version__ = "1.2.3"
    __version__ = "%s"  # {x}
    __version__ = "1.2.3"
    """
        .formatted(version);
  }

  @ParameterizedTest
  @CsvSource({
    "__version__='1.2.3', __version__='2.0.0'",
    "__version__: str = '1.2.3', __version__: str = '1.2.3'",
    "__version__ = '1.2.3rc1', __version__ = '1.2.3rc1'",
  })
  void the_first_version_moves(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
