package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.changelog.Changelog;
import dev.slipway.engine.release.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong in the changelogs of five release systems, each by its number. */
class ChangelogFailuresTest {

  private static final String SIMPLE = "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}\n";

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void a_repository_that_is_released_as_1_0_0() {
    bench = Workbench.released(folder, SIMPLE);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void F9_what_was_released_stays_as_it_is_with_every_release() throws IOException {
    // given
    String before = "";
    for (String change : List.of("feat: a", "fix: b", "feat!: c", "fix: d")) {
      bench.git.commit(change);

      // when
      bench.ship();

      // then
      String after = Files.readString(folder.resolve("CHANGELOG.md"));
      assertThat(after).endsWith(before.replaceFirst("^# Changelog\n", ""));
      assertThat(Changelog.versions(after)).hasSize(Changelog.versions(before).size() + 1);
      before = after;
    }
  }

  @Test
  void F12_notes_that_stand_in_the_changelog_are_not_put_there_again() {
    // given
    bench.git.commit("feat: add --json");
    Draft due = due();
    String once = Changelog.insert(Optional.empty(), due.notes());

    // then
    assertThat(Changelog.insert(Optional.of(once), due.notes())).isEqualTo(once);
    bench.git.file("CHANGELOG.md", once).commit("docs: begin a changelog");
    assertThat(bench.releasePr().result().pullRequests().get(0).edits())
        .noneMatch(edit -> edit.path().equals("CHANGELOG.md"));
  }

  @Test
  void F18_a_first_release_is_compared_with_nothing() {
    manifest("0.0.0");
    bench.git.commit("feat: begin");

    assertThat(notes()).startsWith("## 1.0.0 (2026-02-01)").doesNotContain("compare/");
  }

  @Test
  void F18_no_release_in_a_whole_history_is_compared_with_itself() {
    // given
    bench.git.commit("feat: a").tag("v1.1.0").commit("fix: b").tag("v1.1.1").commit("fix: c");

    // when
    List<String> sections =
        bench
            .with((survey, history) -> new ChangelogFlow(survey, history).all(Workbench.request()))
            .get(0)
            .sections();

    // then
    assertThat(String.join("\n", sections))
        .doesNotContainPattern("compare/(\\S+)\\.\\.\\.\\1\\)")
        .contains("compare/v1.0.0...v1.1.0")
        .contains("compare/v1.1.0...v1.1.1");
    assertThat(sections.get(sections.size() - 1)).doesNotContain("compare/");
  }

  private Draft due() {
    return bench.releasePr().result().pullRequests().get(0).releases().get(0);
  }

  private String notes() {
    return due().notes();
  }

  private void manifest(String version) {
    bench
        .git
        .file(".release-please-manifest.json", "{\n  \".\": \"%s\"\n}\n".formatted(version))
        .commit("chore: set the version");
  }
}
