package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import dev.slipway.testkit.MapSnapshot;
import org.junit.jupiter.api.Test;

class TerraformModuleTest {

  @Test
  void every_module_below_moves_by_kind_of_file() {
    var files =
        MapSnapshot.of("README.md", "")
            .with("readme.md", "")
            .with("modules/a/README.md", "")
            .with("modules/a/Readme.md", "")
            .with("versions.tf", "")
            .with("modules/a/versions.tf.tmpl", "")
            .with("metadata.yaml", "")
            .with("metadata.display.yaml", "");

    assertThat(Told.of(ReleaseType.TERRAFORM_MODULE).files(files).updates())
        .containsExactly(
            "optional readme.md TerraformReadme",
            "optional README.md TerraformReadme",
            "optional modules/a/README.md TerraformReadme",
            "optional versions.tf TerraformVersions",
            "optional modules/a/versions.tf.tmpl TerraformVersions",
            "optional metadata.yaml TerraformMetadata");
  }
}
