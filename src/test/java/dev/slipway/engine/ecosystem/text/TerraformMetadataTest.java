package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerraformMetadataTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new TerraformMetadata();
  }

  @Override
  public String sample(String version) {
    return """
    spec:
      info:
        version: %1$s
        actuationTool:
          version: '>= 0.13.0'
          api_version: 9.9.9
      copy:
        version: %1$s
    """
        .formatted(version);
  }

  @ParameterizedTest
  @CsvSource({
    "version: \"1.2.3\", version: \"1.2.3\"",
    "version: v1.2.3, version: v1.2.3",
    "module_version: 1.2.3, module_version: 2.0.0",
    "version: 1.2.3.4, version: 1.2.3.4",
  })
  void a_plain_version_moves(String text, String expected) {
    assertThat(update(text, "1.2.3", "2.0.0")).isEqualTo(expected);
  }
}
