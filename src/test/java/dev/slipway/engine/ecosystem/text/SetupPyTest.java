package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupPyTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new SetupPy();
  }

  @Override
  public String sample(String version) {
    return """
    from setuptools import setup

    python_version = "3.8.0"

    setup(
        name="widget",
        version="%s",  # not "1.2.3"
        extras=dict(version="9.9.9"),
    )
    """
        .formatted(version);
  }

  @ParameterizedTest
  @CsvSource({
    "version='1.2.3', version='2.0.0'",
    "version = \"1.2.3-rc1\", version = \"2.0.0\"",
    "version=\"1.2.3rc1\", version=\"1.2.3rc1\"",
    "version=get_version(), version=get_version()",
    "__version__ = '1.2.3', __version__ = '1.2.3'",
  })
  void the_first_version_moves(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "package_version = '1.2.3', package_version = '2.0.0'",
    "python_version = '3.8.0', python_version = '3.8.0'",
    "min_version = '1.0.0'; version = '1.2.3', min_version = '1.0.0'; version = '2.0.0'",
  })
  void a_longer_key_counts_only_where_it_has_the_released_version(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
