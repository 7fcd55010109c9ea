package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class GoTest {

  @Test
  void a_module_has_its_version_in_no_file() {
    assertThat(Told.of(ReleaseType.GO).updates()).isEmpty();
  }

  @Test
  void a_configured_version_file_has_to_be_there_and_to_have_it() {
    assertThat(Told.of(ReleaseType.GO).versionFile("version.go").updates())
        .containsExactly("required version.go DeclaredFile");
  }
}
