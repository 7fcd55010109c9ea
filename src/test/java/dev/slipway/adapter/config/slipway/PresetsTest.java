package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.flow.FlowConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

  static List<String> names() {
    return Presets.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothing_is_wrong_in_a_preset(String name) {
    assertThat(new OneFile("flow: " + name).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_preset_is_a_file_like_any_other(String name) {
    // when
    FlowConfig written =
        new OneFile("flow: %s\n%s".formatted(name, Presets.text(name))).flow().orElseThrow();

    // then
    assertThat(written).isEqualTo(new OneFile("flow: " + name).flow().orElseThrow());
  }

  @Test
  void a_file_without_a_preset_begins_from_trunk() {
    assertThat(new OneFile("branches: {production: stable}").flow())
        .hasValueSatisfying(flow -> assertThat(flow.preset()).isEqualTo("trunk"));
  }

  @Test
  void a_file_that_says_nothing_of_a_flow_has_none() {
    assertThat(new OneFile("forge: embedded\nhistory: {reverts: net}").flow()).isEmpty();
  }
}
