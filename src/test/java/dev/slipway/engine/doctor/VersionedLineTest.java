package dev.slipway.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionedLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "__version__ = \"1.2.0\"|__version__",
        "version: 1.2.0|version",
        "appVersion: \"v1.2.0\"|appVersion",
        "`  \"version\": \"1.2.0\",`|version",
        "<version>1.2.0</version>|version",
        "const Version string = \"1.2.0\"|Version",
        "pub const VERSION: &str = \"1.2.0\";|VERSION",
        "export const VERSION: string = '1.2.0'|VERSION",
        "VERSION := 1.2.0|VERSION",
        "ARG AX_VERSION=1.2.0|AX_VERSION",
        "LABEL version=\"1.2.0\"|version",
        "  .version(\"1.2.0\")|.version"
      })
  void gives_a_version_to_something(String text, String key) {
    assertThat(new VersionedLine(text, "1.2.0").key()).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apiVersion: 1.2.0",
        "schema_version = \"1.2.0\"",
        "NODE_VERSION=1.2.0",
        "  min-version: 1.2.0",
        "\"left-pad\": \"1.2.0\"",
        "versions below 1.2.0 are not supported",
        "version 1.2.0 was the first",
        "since: 1.2.0"
      })
  void says_nothing_of_this_version(String text) {
    assertThat(new VersionedLine(text, "1.2.0").key()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pip install widget==1.2.0|true",
        "image: acme/widget:1.2.0|true",
        "npx widget@1.2.0|true",
        "\"widget\": \"^1.2.0\"|true",
        "widget-v1.2.0.tgz|true",
        "widget 1.2.0 is out|false",
        "old-widget==1.2.0|false",
        "gadget==1.2.0|false"
      })
  void names_the_package_right_before_its_version(String text, boolean names) {
    assertThat(new VersionedLine(text, "1.2.0").names("widget")).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "__version__ = \"1.2.0\"|true",
        "`  \"version\": \"1.2.0\"`|true",
        "appVersion: 1.2.0|true",
        "AX_VERSION=1.2.0|false",
        "`    version: 1.2.0`|false",
        "`      \"version\": \"1.2.0\"`|false"
      })
  void of_an_earlier_release_only_the_outermost_version_counts(String text, boolean own) {
    assertThat(new VersionedLine(text, "1.2.0").isOwn()).isEqualTo(own);
  }
}
