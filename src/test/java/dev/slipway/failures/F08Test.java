package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.problem.Problem;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release never came back to integration, and the next one told its changes again. */
class F08Test {

  @TempDir Path folder;
  private CutBench bench;

  @BeforeEach
  void a_release_that_only_production_has() {
    bench = CutBench.released(folder, "flow: release-branch\n", "0.6.5");
    bench
        .git
        .file("CHANGELOG.md", "# Changelog\n\n## 0.6.6-preview (2026-01-02)\n\n* one\n")
        .file(".release-please-manifest.json", "{\".\": \"0.6.6-preview\"}\n")
        .commit("chore: release 0.6.6-preview")
        .tag("v0.6.6-preview");
    bench.on("develop", "fix: two");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void the_cut_is_refused_with_the_commits_and_the_sections_that_are_missing() {
    List<Problem> problems = CutBench.problems(() -> bench.branch("0.6.7"));

    assertThat(problems).extracting(Problem::code).containsExactly("SLIP-735");
    assertThat(problems.get(0).what())
        .contains("develop lacks what main released: v0.6.6-preview.")
        .contains(bench.git.id("main").abbreviated() + " chore: release 0.6.6-preview")
        .contains("would lose the section of 0.6.6-preview");
  }

  @Test
  void once_production_came_back_the_way_is_free() {
    bench.git.checkout("develop").merge("chore: sync", "main").checkout("main");

    assertThat(CutBench.refusals(() -> bench.branch("0.6.7"))).isEmpty();
  }
}
