package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerraformReadmeTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new TerraformReadme();
  }

  @Override
  public String sample(String version) {
    return """
    ```hcl
    module "widget" {
      provider_version = "~> 9.9"
      version = "~> %s"
      version = "~> 1.2"
    }
    ```
    """
        .formatted(version.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1"));
  }

  @ParameterizedTest
  @CsvSource({
    "version = \"~> 1.2.3\", version = \"~> 1.2.3\"",
    "version = \"1.2\", version = \"1.2\"",
    "module_version = \"~> 1.2\", module_version = \"~> 2.0\"",
    "module_version = \"~> 1.1\", module_version = \"~> 1.1\"",
  })
  void a_pessimistic_constraint_of_two_numbers_moves(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
