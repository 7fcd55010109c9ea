package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A prerelease number was inherited from the manifest: the branch's version is the version. */
class F06Test {

  @TempDir Path folder;

  @Test
  void a_preview_stays_exactly_what_its_branch_says() {
    try (CutBench bench = CutBench.released(folder, "flow: release-branch\n", "0.6.5-preview.3")) {
      // given
      bench.on("develop", "fix: one", "fix: two", "fix: three").cut("0.6.6-preview");

      // when
      ReleasePullRequest wanted = bench.releasePr().result().pullRequests().get(0);

      // then
      assertThat(wanted.title()).isEqualTo("chore(release/0.6.6-preview): release 0.6.6-preview");
      assertThat(wanted.edits())
          .filteredOn(edit -> !edit.path().equals("CHANGELOG.md"))
          .allSatisfy(
              edit ->
                  assertThat(edit.after().orElseThrow())
                      .contains("0.6.6-preview")
                      .doesNotContain("preview."));
    }
  }
}
