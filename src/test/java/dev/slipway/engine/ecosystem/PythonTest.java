package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class PythonTest {

  private final Told python = Told.of(ReleaseType.PYTHON);

  @Test
  void without_a_name_only_the_setup_files_are_known() {
    assertThat(python.updates())
        .containsExactly("optional setup.cfg SetupCfg", "optional setup.py SetupPy");
  }

  @Test
  void a_project_has_its_modules_under_its_name_with_hyphens_and_without() {
    assertThat(
            python
                .at("pkg")
                .file("pkg/pyproject.toml", "[project]\nname = \"my-widget\"\n")
                .updates())
        .containsExactly(
            "optional pkg/setup.cfg SetupCfg",
            "optional pkg/setup.py SetupPy",
            "optional pkg/pyproject.toml PyprojectToml",
            "optional pkg/my-widget/__init__.py PythonModule",
            "optional pkg/src/my-widget/__init__.py PythonModule",
            "optional pkg/my_widget/__init__.py PythonModule",
            "optional pkg/src/my_widget/__init__.py PythonModule");
  }

  @Test
  void a_pyproject_that_only_configures_tools_is_left_alone() {
    assertThat(
            python.file("pyproject.toml", "[tool.black]\nname = \"x\"\n").component("w").updates())
        .containsExactly(
            "optional setup.cfg SetupCfg",
            "optional setup.py SetupPy",
            "optional w/__init__.py PythonModule",
            "optional src/w/__init__.py PythonModule");
  }

  @Test
  void a_project_without_a_name_has_none_from_configuration_either() {
    assertThat(python.file("pyproject.toml", "[project]\n").component("widget").updates())
        .containsExactly(
            "optional setup.cfg SetupCfg",
            "optional setup.py SetupPy",
            "optional pyproject.toml PyprojectToml");
  }

  @Test
  void the_configured_package_name_stands_in_for_a_component() {
    assertThat(python.packageName("widget").updates())
        .contains("optional widget/__init__.py PythonModule");
  }

  @Test
  void every_version_py_below_the_package_has_the_version() {
    assertThat(
            python
                .at("pkg")
                .file("pkg/version.py", "")
                .file("pkg/sub/deep/version.py", "")
                .file("pkg/sub/my_version.py", "")
                .file("other/version.py", "")
                .updates())
        .containsExactly(
            "optional pkg/setup.cfg SetupCfg",
            "optional pkg/setup.py SetupPy",
            "optional pkg/sub/deep/version.py PythonModule",
            "optional pkg/version.py PythonModule");
  }

  @Test
  void the_files_do_not_name_the_component() {
    assertThat(python.file("pyproject.toml", "[project]\nname = \"w\"\n").nameInFiles()).isEmpty();
  }
}
