package dev.slipway.engine.manifest.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.manifest.Changes;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.TextFiles;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.ExtraFile.Kind;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobbedFilesTest {

  private static final String MARKED = "1.0.0 x-release-please-version";

  private static final TextFiles FILES =
      TextFiles.of(
          "a.md", MARKED,
          "none.md", "no version",
          "p/a.md", MARKED,
          "p/q/b.md", MARKED,
          "p/.hidden.md", MARKED,
          "pp/a.md", MARKED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          . | *.md         | a.md
          . | **/*.md      | a.md p/a.md p/q/b.md pp/a.md
          . | p/*.md       | p/a.md
          . | {a,p/a}.md   | a.md p/a.md
          p | **/*.md      | p/a.md p/q/b.md
          p | p/*.md       | p/a.md
          p | *.md         | p/a.md
          p | q/*.md       | p/q/b.md
          p | /*.md        | a.md
          p | /**/a.md     | a.md p/a.md pp/a.md
          p/ | **/b.md     | p/q/b.md
          """)
  void a_pattern_is_read_from_the_root_else_from_the_package(
      String path, String pattern, String files) {
    assertThat(String.join(" ", paths(path, pattern))).isEqualTo(files);
  }

  @Test
  void F21_a_pattern_that_matches_nothing_is_a_problem() {
    assertThatThrownBy(() -> paths("p", "*.txt"))
        .isInstanceOf(ProblemException.class)
        .hasMessage("No file below p matches the pattern *.txt in `extra-files`.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[z-a].md"})
  void a_pattern_that_cannot_be_read_is_a_problem(String pattern) {
    assertThatThrownBy(() -> paths(".", pattern))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("The pattern " + pattern + " in `extra-files` cannot be read: ");
  }

  @Test
  void F21_a_pattern_whose_files_hold_no_version_is_a_problem() {
    assertThatThrownBy(() -> paths(".", "no*.md"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("none.md is an extra file, but");
  }

  private static List<String> paths(String path, String pattern) {
    var entry = new ExtraFile(pattern, Kind.GENERIC, Optional.empty(), true);
    PackageConfig config = ExtraFilesTest.with(PackageConfig.of(path, ReleaseType.SIMPLE), entry);
    return ExtraFiles.updates(config, Changes.to("2.0.0"), FILES).stream()
        .map(FileUpdate::path)
        .toList();
  }
}
