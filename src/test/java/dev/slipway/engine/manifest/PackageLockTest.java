package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageLockTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      {
        "name": "demo",
        "version": "1.4.0",
        "lockfileVersion": 3,
        "packages": {
          "": { "name": "café", "version": "1.4.0", "dependencies": {"x": "9.9.9"} },
          "node_modules/x": { "version": "9.9.9" },
          "packages/demo": { "version": "9.9.9" }
        }
      }
      """;

  @Override
  protected Updater updater() {
    return new PackageLock();
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
          {"version":"1","lockfileVersion":1}                       | {"version":"2.0.0","lockfileVersion":1}
          {"version":"1","lockfileVersion":2,"packages":{}}         | {"version":"2.0.0","lockfileVersion":2,"packages":{}}
          {"version":"1","lockfileVersion":2,"packages":{"":{}}}    | {"version":"2.0.0","lockfileVersion":2,"packages":{"":{"version":"2.0.0"}}}
          {"lockfileVersion":3,"packages":{"":{"version":"1"}}}     | {"lockfileVersion":3,"packages":{"":{"version":"2.0.0"}},"version":"2.0.0"}
          {"version":"1","packages":{"":{"version":"1"}}}           | {"version":"2.0.0","packages":{"":{"version":"1"}}}
          """)
  void every_lockfile_version_is_edited(String before, String after) {
    assertThat(new PackageLock().update(before, Changes.to("2.0.0"))).isEqualTo(after);
  }
}
