package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Updater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PubspecYamlTest implements PlaceLaws {

  @Override
  public Updater updater() {
    return new PubspecYaml();
  }

  @Override
  public String sample(String version) {
    return """
    name: widget # the name
    version: %s # the version
    dependencies:
      other:
        version: 1.2.3
    """
        .formatted(version);
  }

  @Override
  public String[] versions() {
    return new String[] {"0.0.1", "10.20.30", "2.0.0-rc.1"};
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3+7, 2.0.0+8",
    "1.2.3+09, 2.0.0+10",
    "1.2.3+99999999999999999999, 2.0.0+100000000000000000000",
    "1.2.3+build, 2.0.0+build",
    "1.2.3+, 2.0.0",
    "1.2.3-rc.1+3, 2.0.0+4",
    "1.2.3-rc.1, 2.0.0",
    "'\"1.2.3+7\"', '\"2.0.0+8\"'",
    "1.2.3+7 # remark, 2.0.0+8 # remark",
    "v1.2.3, 2.0.0",
  })
  void a_numeric_build_counts_the_releases(String before, String after) {
    assertThat(update("version: " + before + "\n", "1.2.3", "2.0.0"))
        .isEqualTo("version: " + after + "\n");
  }

  @Test
  void a_build_of_the_new_version_itself_wins() {
    assertThat(update("version: 1.2.3+7\n", "1.2.3", "2.0.0+1")).isEqualTo("version: 2.0.0+1\n");
  }

  @Test
  void a_version_that_is_there_already_keeps_its_build() {
    assertThat(update("version: 2.0.0+7\n", "1.2.3", "2.0.0")).isEqualTo("version: 2.0.0+7\n");
  }

  @ParameterizedTest
  @CsvSource({"name: widget, widget", "name: 'widget' # x, widget", "'description: x\nname: w', w"})
  void the_name_is_read(String text, String name) {
    assertThat(PubspecYaml.name(text)).contains(name);
  }

  @Test
  void a_file_without_a_name_has_none() {
    assertThat(PubspecYaml.name("version: 1.2.3\n")).isEmpty();
  }
}
