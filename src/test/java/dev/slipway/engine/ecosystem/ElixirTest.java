package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class ElixirTest {

  @Test
  void the_version_is_in_mix_exs() {
    assertThat(Told.of(ReleaseType.ELIXIR).updates()).containsExactly("optional mix.exs MixExs");
  }
}
