package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class RubyTest {

  private final Told ruby = Told.of(ReleaseType.RUBY);

  @Test
  void a_gem_has_its_version_in_its_folder_and_in_the_lock() {
    assertThat(ruby.at("pkg").component("my-widget_x").updates())
        .containsExactly(
            "optional pkg/lib/my/widget_x/version.rb VersionRb",
            "optional pkg/Gemfile.lock GemfileLock");
  }

  @Test
  void the_configured_package_name_stands_in_for_a_component() {
    assertThat(ruby.packageName("widget").updates())
        .containsExactly(
            "optional lib/widget/version.rb VersionRb", "optional Gemfile.lock GemfileLock");
  }

  @Test
  void a_configured_version_file_has_to_be_there_and_to_have_it() {
    assertThat(ruby.component("widget").versionFile("lib/w.rb").updates())
        .containsExactly("required lib/w.rb DeclaredFile", "optional Gemfile.lock GemfileLock");
  }

  @Test
  void without_a_name_no_file_is_known() {
    assertThat(ruby.updates()).isEmpty();
  }
}
