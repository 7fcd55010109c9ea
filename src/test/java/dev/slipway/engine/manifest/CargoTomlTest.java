package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CargoTomlTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      [package]
      name = "demo"
      version = "1.4.0"   # café
      rust-version = "9.9.9"
      [package.metadata]
      version = "9.9.9"
      [dependencies]
      serde = { version = "9.9.9" }
      demo-core = { path = "core", version = "9.9.9" }
      """;

  @Override
  protected Updater updater() {
    return new CargoToml();
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
          [workspace]~members = []             | crate is a workspace without a crate of its own
          [package]~name = "a"                 | crate has no package.version
          [package]~version = 1                | crate has no package.version
          [package]~version.workspace = true   | The package.version of crate is not its own
          [package]~version = {workspace=true} | The package.version of crate is not its own
          """)
  void a_manifest_without_a_version_of_its_own_says_why(String text, String what) {
    assertThatThrownBy(
            () -> updater().update(text.replace('~', '\n'), Changes.in("crate", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(what);
  }

  @Test
  void the_name_and_the_members_are_told() {
    String workspace = "[workspace]\nmembers = [\"a\", \"crates/*\"]\n";
    assertThat(CargoToml.name(SAMPLE)).contains("demo");
    assertThat(CargoToml.name(workspace)).isEmpty();
    assertThat(CargoToml.members(workspace)).containsExactly("a", "crates/*");
    assertThat(CargoToml.isWorkspace("[workspace]\nmembers = []")).isTrue();
    assertThat(CargoToml.isWorkspace(SAMPLE)).isFalse();
  }
}
