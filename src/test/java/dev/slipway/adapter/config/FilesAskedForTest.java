package dev.slipway.adapter.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No file is fetched that the answer does not need. */
class FilesAskedForTest {

  private static final String CONFIG = ConfigPaths.DEFAULT.configFile();

  @Test
  void a_flow_that_says_nothing_of_tag_names_is_in_one_file() {
    Asked files = new Asked("flow: git-flow");
    assertThat(new ConfigFiles().flow(files, ConfigPaths.DEFAULT)).isPresent();
    assertThat(files.paths()).contains("slipway.yml").doesNotContain(CONFIG);
  }

  @Test
  void a_tag_name_is_held_to_what_release_please_makes_of_it() {
    Asked files = new Asked("tag: {name: 'v{version}'}");
    assertThat(new ConfigFiles().flow(files, ConfigPaths.DEFAULT)).isPresent();
    assertThat(files.paths()).contains(CONFIG);
  }

  @Test
  void checks_are_in_one_file() {
    Asked files = new Asked("{environments: {dev: {}}, tag: {name: 'v{version}'}}");
    assertThat(new ConfigFiles().qa(files, ConfigPaths.DEFAULT)).isPresent();
    assertThat(files.paths()).doesNotContain(CONFIG);
  }

  /** A repository with one file, that notes what it is asked for. */
  private record Asked(String slipwayYml, Set<String> paths) implements Snapshot {

    Asked(String slipwayYml) {
      this(slipwayYml, new TreeSet<>());
    }

    @Override
    public Optional<String> text(String path) {
      paths.add(path);
      return path.equals("slipway.yml") ? Optional.of(slipwayYml) : Optional.empty();
    }

    @Override
    public List<String> pathsBelow(String folder) {
      return List.of();
    }
  }
}
