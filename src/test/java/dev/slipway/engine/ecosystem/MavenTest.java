package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.testkit.MapSnapshot;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MavenTest {

  private static final MapSnapshot FILES =
      MapSnapshot.of("pkg/pom.xml", "<project/>")
          .with("pkg/deep/module/pom.xml", "<project/>")
          .with("pkg/other-pom.xml", "")
          .with("pom.xml", "");

  private final Told maven = Told.of(ReleaseType.MAVEN).at("pkg").files(FILES);

  @Test
  void every_pom_of_the_package_moves_then_its_marks() {
    assertThat(maven.updates())
        .containsExactly(
            "optional pkg/deep/module/pom.xml PomXml",
            "optional pkg/deep/module/pom.xml ReleasedMarks",
            "optional pkg/deep/module/pom.xml Marked",
            "optional pkg/pom.xml PomXml",
            "optional pkg/pom.xml ReleasedMarks",
            "optional pkg/pom.xml Marked");
  }

  @Test
  void the_extra_files_go_before_the_poms() {
    assertThat(
            maven
                .extraFiles(
                    new ExtraFile("a.md", ExtraFile.Kind.BY_ENDING, Optional.empty(), false))
                .updates())
        .startsWith("required pkg/a.md ReleasedMarks", "optional pkg/deep/module/pom.xml PomXml");
  }

  @Test
  void a_snapshot_moves_no_released_version() {
    assertThat(maven.version("1.1.1-SNAPSHOT").updates())
        .containsExactly(
            "optional pkg/deep/module/pom.xml PomXml",
            "optional pkg/deep/module/pom.xml Marked",
            "optional pkg/pom.xml PomXml",
            "optional pkg/pom.xml Marked");
  }

  @Test
  void a_symbolic_link_has_no_text_so_it_is_as_if_absent() {
    var linked = MapSnapshot.EMPTY.withLink("pom.xml");

    assertThat(linked.text("pom.xml")).isEmpty();
    assertThat(Told.of(ReleaseType.MAVEN).files(linked).updates())
        .allMatch(word -> word.startsWith("optional pom.xml"));
  }
}
