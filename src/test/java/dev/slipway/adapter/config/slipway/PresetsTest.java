package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

  static List<String> names() {
    return Presets.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_preset_is_a_flow(String name) {
    assertThat(new ConfigFiles().flow(new OneFile("flow: " + name), ConfigPaths.DEFAULT))
        .hasValueSatisfying(flow -> assertThat(flow.preset()).isEqualTo(name));
  }

  private record OneFile(String slipwayYml) implements Snapshot {

    @Override
    public Optional<String> text(String path) {
      return path.equals("slipway.yml") ? Optional.of(slipwayYml) : Optional.empty();
    }

    @Override
    public List<String> pathsBelow(String folder) {
      return List.of();
    }
  }
}
