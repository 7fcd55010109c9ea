package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestJsonTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      {
        ".": "9.9.9",
        "packages/b": "1.4.0",
        "packages/café": "9.9.9"
      }
      """;

  @Override
  protected Updater updater() {
    return new ManifestJson("packages/b");
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
          {}                          | {"packages/b":"2.0.0"}
          {".": "1.0.0"}              | {".": "1.0.0","packages/b": "2.0.0"}
          {"z":"1.0.0","a":"1.0.0"}   | {"z":"1.0.0","a":"1.0.0","packages/b":"2.0.0"}
          {"packages/b":"1","a":"1"}  | {"packages/b":"2.0.0","a":"1"}
          """)
  void a_new_package_comes_last(String before, String after) {
    assertThat(updater().update(before, Changes.to("2.0.0"))).isEqualTo(after);
  }

  @Test
  void an_empty_file_becomes_a_manifest() {
    assertThat(updater().update("", Changes.to("2.0.0")))
        .isEqualTo("{\n  \"packages/b\": \"2.0.0\"\n}");
  }

  @Test
  void several_packages_enter_one_after_the_other() {
    // given
    String text = "{\n}\n";

    // when
    for (String path : List.of(".", "packages/a", "packages/\"b")) {
      text = new ManifestJson(path).update(text, Changes.to("2.0.0"));
    }

    // then
    assertThat(text)
        .isEqualTo(
            """
            {
              ".": "2.0.0",
              "packages/a": "2.0.0",
              "packages/\\"b": "2.0.0"
            }
            """);
  }
}
