package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageJsonTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      {
        "name": "@acme/demo",
        "description": "café",
        "version": "1.4.0",
        "nested": {"version": "9.9.9"},
        "dependencies": { "x":"^9.9.9" }
      }
      """;

  @Override
  protected Updater updater() {
    return new PackageJson();
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
          {}                        | {"version":"2.0.0"}
          {"name":"a"}              | {"name":"a","version":"2.0.0"}
          { "name": "a" }           | { "name": "a", "version": "2.0.0" }
          {"a":{"version":"1"}}     | {"a":{"version":"1"},"version":"2.0.0"}
          {"version":1}             | {"version":"2.0.0"}
          {"version": "1", "a": []} | {"version": "2.0.0", "a": []}
          """)
  void a_missing_version_is_added_at_the_end_in_the_style_of_the_file(String before, String after) {
    assertThat(new PackageJson().update(before, Changes.to("2.0.0"))).isEqualTo(after);
  }

  @Test
  void a_version_added_to_many_lines_gets_a_line() {
    assertThat(new PackageJson().update("{\r\n\t\"a\" : 1\r\n}\r\n", Changes.to("2.0.0")))
        .isEqualTo("{\r\n\t\"a\" : 1,\r\n\t\"version\" : \"2.0.0\"\r\n}\r\n");
  }

  @Test
  void of_a_doubled_key_the_last_counts_as_for_npm() {
    String text = "{\"version\":\"1.0.0\",\"version\":\"1.1.0\"}";
    assertThat(new PackageJson().update(text, Changes.to("2.0.0")))
        .isEqualTo("{\"version\":\"1.0.0\",\"version\":\"2.0.0\"}");
  }

  @Test
  void an_array_is_no_package() {
    assertThatThrownBy(() -> new PackageJson().update("[]", Changes.in("package.json", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessage("package.json is JSON, but no object.");
  }

  @Test
  void the_name_is_told_with_its_scope() {
    assertThat(PackageJson.name(SAMPLE)).contains("@acme/demo");
    assertThat(PackageJson.name("{}")).isEmpty();
  }
}
