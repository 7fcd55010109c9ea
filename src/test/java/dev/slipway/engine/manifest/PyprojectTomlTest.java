package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PyprojectTomlTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      [build-system]
      requires = ["setuptools>=9.9.9"]

      [project]
      name = "demo" # café
      minversion = "9.9.9"
      version = "1.4.0"  # the version
      requires-python = ">=9.9.9"

      [tool.pytest.ini_options]
      minversion = "9.9.9"
      version = '9.9.9'

      [tool.poetry]
      version = "9.9.9"
      """;

  @Override
  protected Updater updater() {
    return new PyprojectToml();
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  @Test
  void F20_sibling_keys_that_end_in_version_stay() {
    assertThat(updater().update(SAMPLE, Changes.to("2.0.0")))
        .isEqualTo(SAMPLE.replace("\nversion = \"1.4.0\"", "\nversion = \"2.0.0\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [tool.poetry]~version = '1.0.0'                            | [tool.poetry]~version = '2.0.0'
          project.version = "1.0.0"                                  | project.version = "2.0.0"
          project = {version = "1.0.0", name = "x"}                  | project = {version = "2.0.0", name = "x"}
          [project]~dynamic = ["version"]                            | [project]~dynamic = ["version"]
          [project]~dynamic = ["version"]~[tool.poetry]~version="1"  | [project]~dynamic = ["version"]~[tool.poetry]~version="1"
          [project]~version = "1.0.0"~dynamic = ["version"]          | [project]~version = "2.0.0"~dynamic = ["version"]
          """)
  void the_version_is_where_the_project_is_described(String before, String after) {
    assertThat(updater().update(before.replace('~', '\n'), Changes.to("2.0.0")))
        .isEqualTo(after.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[project]\nname = \"a\"\n",
        "[project]\nversion = 1\n",
        "[project]\n[tool.poetry]\nversion = \"1.0.0\"\n",
        "[tool.other]\nversion = \"1.0.0\"\n",
        ""
      })
  void a_project_without_a_version_says_so(String text) {
    assertThatThrownBy(() -> updater().update(text, Changes.in("a/pyproject.toml", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("a/pyproject.toml has no version");
  }

  @Test
  void the_name_is_told_where_a_package_is_described() {
    assertThat(PyprojectToml.name(SAMPLE)).contains("demo");
    assertThat(PyprojectToml.name("[tool.poetry]\nname = \"p\"")).contains("p");
    assertThat(PyprojectToml.has("[tool.poetry]")).isTrue();
    assertThat(PyprojectToml.has("[tool.black]")).isFalse();
  }
}
