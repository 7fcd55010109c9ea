package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class SimpleTest {

  private final Told simple = Told.of(ReleaseType.SIMPLE);

  @Test
  void the_version_is_in_version_txt_if_there_is_one() {
    assertThat(simple.updates()).containsExactly("optional version.txt WholeFile");
  }

  @Test
  void a_configured_version_file_has_to_be_there() {
    assertThat(simple.at("pkg").versionFile("VERSION").updates())
        .containsExactly("required pkg/VERSION WholeFile");
  }

  @Test
  void a_version_file_with_a_leading_slash_is_at_the_root() {
    assertThat(simple.at("pkg").versionFile("/VERSION").updates())
        .containsExactly("required VERSION WholeFile");
  }
}
