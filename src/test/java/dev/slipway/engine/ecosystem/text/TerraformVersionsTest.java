package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.api.Test;

class TerraformVersionsTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new TerraformVersions();
  }

  @Override
  public String sample(String version) {
    return """
    terraform {
      required_version = ">= 0.13.0"
      provider_meta "google" {
        module_name = "blueprints/terraform/widget/v%1$s"
      }
      provider_meta "google-beta" {
        module_name = "blueprints/terraform/widget/v%1$s"
      }
    }
    """
        .formatted(version);
  }

  @Test
  void a_sentence_keeps_its_full_stop() {
    assertThat(update("# since v1.2.3-rc.1.\n", "1.2.3", "2.0.0")).isEqualTo("# since v2.0.0.\n");
  }

  @Test
  void four_numbers_are_no_version() {
    assertThat(update("v1.2.3.4\n", "1.2.3", "2.0.0")).isEqualTo("v1.2.3.4\n");
  }
}
