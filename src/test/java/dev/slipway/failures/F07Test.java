package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.release.Draft;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes began at a tag that was never there, and told of 295 changes that were out long ago. */
class F07Test {

  @TempDir Path folder;
  private CutBench bench;

  @BeforeEach
  void a_release_and_three_fixes() {
    bench = CutBench.released(folder, "flow: release-branch\n", "0.6.5-preview.3");
    bench.on("develop", "fix: one", "fix: two", "fix: three");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void notes_begin_at_the_newest_release_that_is_here_and_in_production() {
    // given
    bench.cut("0.6.6-preview");

    // when
    Draft release = bench.releasePr().result().pullRequests().get(0).releases().get(0);

    // then
    assertThat(release.baseline().tag()).contains("v0.6.5-preview.3");
    assertThat(release.notes().lines().filter(line -> line.startsWith("* "))).hasSize(3);
  }

  @Test
  void a_manifest_that_names_no_release_is_refused_and_not_taken_for_the_beginning() {
    bench.git.checkout("develop").file(".release-please-manifest.json", "{\".\": \"0.6.5\"}\n");
    bench.git.commit("chore: reset").checkout("main");

    assertThat(CutBench.refusals(() -> bench.branch("0.6.6-preview"))).containsExactly("SLIP-743");
  }

  @Test
  void a_release_that_production_does_not_have_is_no_beginning() {
    bench.git.checkout("develop").file(".release-please-manifest.json", "{\".\": \"0.6.5\"}\n");
    bench.git.commit("chore: strayed").tag("v0.6.5").commit("fix: four").checkout("main");

    assertThat(CutBench.refusals(() -> bench.branch("0.6.6-preview"))).containsExactly("SLIP-743");
  }

  @Test
  void on_the_release_branch_it_is_refused_too() {
    bench.cut("0.6.6-preview");
    bench
        .git
        .checkout("release/0.6.6-preview")
        .file(".release-please-manifest.json", "{\".\": \"0.6.5\"}\n")
        .commit("chore: reset")
        .checkout("main");

    assertThat(CutBench.refusals(bench::releasePr)).containsExactly("SLIP-743");
  }
}
