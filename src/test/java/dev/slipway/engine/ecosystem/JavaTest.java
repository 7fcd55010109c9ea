package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.ReleaseType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaTest {

  private static final ExtraFile README =
      new ExtraFile("README.md", ExtraFile.Kind.BY_ENDING, Optional.empty(), false);

  private static final ExtraFile JSON =
      new ExtraFile("x.json", ExtraFile.Kind.JSON, Optional.of("$.version"), false);

  private final Told java = Told.of(ReleaseType.JAVA);

  @Test
  void no_file_is_known_by_itself() {
    assertThat(java.file("pom.xml", "").updates()).isEmpty();
  }

  @Test
  void released_versions_are_marked_in_the_extra_files_that_are_bare_paths() {
    assertThat(java.at("pkg").extraFiles(README, JSON).updates())
        .containsExactly("required pkg/README.md ReleasedMarks");
  }

  @Test
  void a_snapshot_releases_nothing() {
    assertThat(java.extraFiles(README).version("1.1.1-SNAPSHOT").updates()).isEmpty();
  }
}
