package dev.slipway.engine.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantReleaseTest {

  private static final List<String> RELEASES =
      List.of("1.0.0", "@acme/keel@3.0.0", "oar-v2.0.0", "sail-v2.0.0", "v1.2.0", "v1.2.0-rc.1");

  @ParameterizedTest
  @CsvSource({
    "v1.2.0, v1.2.0",
    "1.2.0, v1.2.0",
    "v1.0.0, 1.0.0",
    "1.2.0-rc.1, v1.2.0-rc.1",
    "oar-v2.0.0, oar-v2.0.0",
    "3.0.0, @acme/keel@3.0.0",
  })
  void a_version_is_found_by_its_tag(String typed, String release) {
    assertThat(MeantRelease.of(typed, RELEASES)).isEqualTo(release);
  }

  @Test
  void one_that_nothing_is_remembered_of_names_the_nearest() {
    var problem = Problems.only(() -> MeantRelease.of("v1.2.1", RELEASES));
    assertThat(problem.code()).isEqualTo("SLIP-712");
    assertThat(problem.what()).contains("v1.2.0");
    assertThat(Problems.of(() -> MeantRelease.of("2.0", RELEASES))).containsExactly("SLIP-712");
    assertThat(Problems.of(() -> MeantRelease.of("1.2.0", List.of()))).containsExactly("SLIP-712");
  }

  @Test
  void one_that_several_have_names_them() {
    var problem = Problems.only(() -> MeantRelease.of("2.0.0", RELEASES));
    assertThat(problem.code()).isEqualTo("SLIP-713");
    assertThat(problem.what()).contains("oar-v2.0.0, sail-v2.0.0");
  }
}
