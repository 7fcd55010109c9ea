package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeJsTest {

  private final Told node = Told.of(ReleaseType.NODE);

  @Test
  void the_locks_go_before_the_manifest_which_has_to_be_there() {
    assertThat(node.at("pkg").updates())
        .containsExactly(
            "optional pkg/package-lock.json PackageLock",
            "optional pkg/npm-shrinkwrap.json PackageLock",
            "optional pkg/samples/package.json SamplesPackageJson",
            "required pkg/package.json PackageJson");
  }

  @Test
  void the_name_is_the_manifests() {
    assertThat(node.file("package.json", "{\n  \"name\": \"@scope/widget\"\n}").nameInFiles())
        .contains("@scope/widget");
  }

  @Test
  void without_a_manifest_there_is_no_name() {
    assertThat(node.nameInFiles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "widget, widget",
    "@scope/widget, widget",
    "@scope/widget/part, widget",
    "@s.t/q, @s.t/q",
    "@scope, @scope",
  })
  void the_component_is_the_name_without_its_scope(String name, String component) {
    assertThat(Ecosystems.of(ReleaseType.NODE).component(name)).isEqualTo(component);
  }
}
