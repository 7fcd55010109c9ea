package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.BranchName;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  @Test
  void a_branch_name_is_what_the_model_takes_for_one() {
    Random random = new Random(7);
    String signs = "ab/.-@{~^:?*[\\ lock\n\u007f";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        name.append(signs.charAt(random.nextInt(signs.length())));
      }
      for (String each : new String[] {name.toString(), name + ".lock", name + ".lock/a"}) {
        assertThat(Forms.BRANCH.accepts(each)).as(each).isEqualTo(BranchName.isValid(each));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/.", ".git/x", "~/a", "a\\b", "a\nb"})
  void what_leads_out_of_the_repository_is_no_path(String path) {
    assertThat(Forms.PATH.accepts(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".github/a.yml", "a/.gitignore", "a b/c", "dist/*.whl", "é", "a..b"})
  void what_stays_inside_is_a_path(String path) {
    assertThat(Forms.PATH.accepts(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1ms", "30s", "5m", "48h", "2d"})
  void a_duration_is_a_number_with_its_unit(String duration) {
    assertThat(Forms.DURATION.accepts(duration)).isTrue();
  }
}
