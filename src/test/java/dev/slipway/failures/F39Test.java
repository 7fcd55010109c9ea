package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.flow.Proposal;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate that looked at the state before the step stopped the step: it looks at what will be. */
class F39Test {

  @TempDir Path folder;

  @Test
  void entries_that_the_cut_made_a_release_of_still_count() {
    try (CutBench bench = CutBench.released(folder, "flow: git-flow\n", "1.0.0")) {
      // given
      bench
          .git
          .checkout("develop")
          .file("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- a sail\n")
          .commit("a sail")
          .checkout("main");
      bench.cut("1.1.0");

      // when
      Proposal<ReleaseDrafts> again = bench.releasePr();

      // then
      assertThat(bench.git.git("show", "release/v1.1.0:CHANGELOG.md"))
          .contains("## [Unreleased]\n\n## [1.1.0] - 2026-02-01\n\n- a sail");
      assertThat(again.plan().steps()).isEmpty();
    }
  }
}
