package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases without an entry went out: what tells nothing is not cut. */
class F10Test {

  private static final String EMPTY = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n";

  @TempDir Path folder;

  @Test
  void commits_that_the_notes_do_not_show_are_no_entries() {
    try (CutBench bench = CutBench.released(folder, "flow: release-branch\n", "1.0.0")) {
      bench.on("develop", "chore: sweep", "no type at all");

      assertThat(CutBench.refusals(() -> bench.branch("1.0.1"))).containsExactly("SLIP-736");
    }
  }

  @Test
  void a_subheading_alone_is_no_entry() {
    try (CutBench bench = CutBench.released(folder, "flow: git-flow\n", "1.0.0")) {
      bench.git.checkout("develop").file("CHANGELOG.md", EMPTY).commit("fix: x").checkout("main");

      assertThat(CutBench.refusals(() -> bench.branch("1.0.1"))).containsExactly("SLIP-736");
      assertThat(bench.forge.branches()).hasSize(2);
    }
  }

  @Test
  void without_a_changelog_there_is_no_entry_either() {
    try (CutBench bench = CutBench.released(folder, "flow: git-flow\n", "1.0.0")) {
      bench.on("develop", "fix: x");

      assertThat(CutBench.refusals(() -> bench.branch("1.0.1")))
          .containsExactly("SLIP-736", "SLIP-748");
    }
  }

  @Test
  void a_folder_with_a_readme_has_no_news() {
    String lines = "flow: release-lines\nbranches: {integration: develop}\n";
    try (CutBench bench = CutBench.released(folder, lines, "1.0.0")) {
      bench.git.checkout("develop").file("changes/README.md", "x\n").commit("docs: x");
      bench.git.checkout("main");
      assertThat(CutBench.refusals(() -> bench.branch("1.0.1"))).contains("SLIP-736");

      bench.git.checkout("develop").file("changes/13.fix.md", "x\n").commit("fix: x");
      bench.git.checkout("main");
      assertThat(CutBench.refusals(() -> bench.branch("1.0.1"))).containsExactly("SLIP-747");

      bench.git.checkout("develop").file("CHANGELOG.md", "## 1.0.1 (2026-02-01)\n\n* x\n");
      bench.git.commit("docs: news").checkout("main");
      assertThat(CutBench.refusals(() -> bench.branch("1.0.1"))).isEmpty();
    }
  }

  @Test
  void a_release_branch_without_an_entry_gets_no_pull_request() {
    try (CutBench bench = CutBench.released(folder, "flow: release-branch\n", "1.0.0")) {
      bench.git.git("branch", "release/1.0.1", "develop");

      assertThat(CutBench.refusals(bench::releasePr)).containsExactly("SLIP-736");
    }
  }
}
