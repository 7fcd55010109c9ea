package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ToolBranch.Kind;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.testkit.Situations;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolBranchTest {

  private static final FlowConfig FLOW =
      Situations.flow(
          """
          flow: release-branch
          branches:
            promotion: chore/promote-{version}-{production}
            sync: chore/sync-{production}-to-{integration}
            backport: backport/{number}-to-{line}
            line: "{major}.{minor}"
          """);

  @ParameterizedTest
  @CsvSource({
    "release/0.6.6-preview, RELEASE, 0.6.6-preview",
    "chore/promote-0.6.6-preview-main, PROMOTION, 0.6.6-preview",
    "release-please--branches--release/0.6.6-preview, RELEASE_PR, 0.6.6-preview",
    "release-please--branches--main, RELEASE_PR,",
    "release-please--branches--main--components--hull, RELEASE_PR,",
    "chore/sync-main-to-develop, SYNC,",
    "backport/12-to-26.8, BACKPORT,",
    "release/0.0.0-test, RELEASE,"
  })
  void a_branch_of_a_flow_is_known_by_its_name(String name, Kind kind, String version) {
    ToolBranch branch = ToolBranch.of(new BranchName(name), FLOW).orElseThrow();

    assertThat(branch.kind()).isEqualTo(kind);
    assertThat(branch.version().map(Object::toString)).isEqualTo(Optional.ofNullable(version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "develop", "26.8", "feature/sail", "release-hull-v1.2.3"})
  void branches_that_people_work_on_are_none(String name) {
    assertThat(ToolBranch.of(new BranchName(name), FLOW)).isEmpty();
  }

  @Test
  void one_of_a_release_goes_only_when_that_is_out() {
    assertThat(branch("chore/promote-0.6.6-preview-main").isOfRelease()).isTrue();
    assertThat(branch("release-please--branches--release/0.6.6-preview").isOfRelease()).isTrue();
    assertThat(branch("release-please--branches--main").isOfRelease()).isFalse();
  }

  private static ToolBranch branch(String name) {
    return ToolBranch.of(new BranchName(name), FLOW).orElseThrow();
  }
}
