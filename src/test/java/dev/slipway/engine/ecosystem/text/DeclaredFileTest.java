package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** F21: a declared place that is not there is a problem, never a silent skip. */
class DeclaredFileTest {

  private final DeclaredFile file = new DeclaredFile(new VersionGo(), "const Version = \"1.2.3\"");

  @Test
  void a_declared_file_with_a_version_is_updated() {
    assertThat(file.update("const Version = \"1.2.3\"\n", TextUpdaterLaws.change("1.2.3", "2.0.0")))
        .isEqualTo("const Version = \"2.0.0\"\n");
  }

  @Test
  void a_declared_file_that_is_there_already_is_fine() {
    assertThat(file.update("const Version = \"2.0.0\"\n", TextUpdaterLaws.change("1.2.3", "2.0.0")))
        .isEqualTo("const Version = \"2.0.0\"\n");
  }

  @Test
  void a_declared_file_without_a_version_is_a_problem_that_names_it() {
    assertThatThrownBy(() -> file.update("var version\n", TextUpdaterLaws.change("1.2.3", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("path/of/file");
  }
}
