package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class PhpTest {

  @Test
  void the_version_may_be_in_manifest_and_version_file() {
    assertThat(Told.of(ReleaseType.PHP).at("pkg").updates())
        .containsExactly(
            "optional pkg/composer.json ComposerJson", "optional pkg/VERSION WholeFile");
  }
}
