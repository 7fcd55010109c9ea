package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemfileLockTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new GemfileLock("widget");
  }

  @Override
  public String sample(String version) {
    return """
    PATH
      remote: .
      specs:
        my-widget (1.2.3)
        active_widget (1.2.3)
        widget (%s)
          other (>= 1.2.3)

    GEM
      specs:
        widget (1.2.3)

    DEPENDENCIES
      widget!
    """
        .formatted(version.replace("-", ".pre."));
  }

  @ParameterizedTest
  @CsvSource({
    "2.0.0-rc.1, 2.0.0.pre.rc.1",
    "2.0.0-alpha-beta, 2.0.0.pre.alpha.pre.beta",
    "2.0.0+build, 2.0.0+build",
  })
  void a_pre_release_is_spelled_as_rubygems_does(String version, String expected) {
    assertThat(update("    widget (1.2.3)\n", "1.2.3", version))
        .isEqualTo("    widget (" + expected + ")\n");
  }

  @Test
  void a_gem_name_is_no_regular_expression() {
    assertThat(
            new GemfileLock("a.b")
                .update("  axb (1.2.3)", TextUpdaterLaws.change("1.2.3", "2.0.0")))
        .isEqualTo("  axb (1.2.3)");
  }

  @Test
  void without_a_gem_nothing_moves() {
    assertThat(new GemfileLock("").update(" (1.2.3)", TextUpdaterLaws.change("1.2.3", "2.0.0")))
        .isEqualTo(" (1.2.3)");
  }
}
