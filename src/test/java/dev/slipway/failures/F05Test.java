package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same version was released three times: versions only grow, from the cut on. */
class F05Test {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0.5.0-alpha", "0.4.9", "0.1.0"})
  void a_version_that_is_not_higher_is_not_cut(String version) {
    try (CutBench bench = CutBench.released(folder, "flow: release-branch\n", "0.5.0")) {
      bench.on("develop", "fix: a leak");

      assertThat(CutBench.refusals(() -> bench.branch(version))).contains("SLIP-128");
    }
  }

  @Test
  void a_version_that_is_out_is_not_cut_again() {
    try (CutBench bench = CutBench.released(folder, "flow: release-branch\n", "0.5.0")) {
      bench.on("develop", "fix: a leak");

      assertThat(CutBench.refusals(() -> bench.branch("0.5.0")))
          .containsExactly("SLIP-733", "SLIP-128");
    }
  }
}
