package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class DartTest {

  private final Told dart = Told.of(ReleaseType.DART).at("pkg");

  @Test
  void the_pubspec_has_to_be_there() {
    assertThat(dart.updates()).containsExactly("required pkg/pubspec.yaml PubspecYaml");
  }

  @Test
  void the_name_is_the_pubspecs() {
    assertThat(dart.file("pkg/pubspec.yaml", "name: widget\n").nameInFiles()).contains("widget");
  }
}
