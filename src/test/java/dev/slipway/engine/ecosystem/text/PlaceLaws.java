package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every updater that searches for its place must hold to besides. */
interface PlaceLaws extends TextUpdaterLaws {

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing to see\n", "a = \"b\"\n", "# version?\n"})
  default void a_text_without_a_version_stays_as_it_is(String text) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(text);
  }
}
