package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.Step;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cut that also makes the release commit and opens the pull request (requirements C2). */
class PreparedCutTest {

  @TempDir Path folder;
  private CutBench bench;

  @BeforeEach
  void a_release_and_two_entries() {
    bench = CutBench.released(folder, "flow: git-flow\n", "0.2.0");
    bench
        .git
        .checkout("develop")
        .file("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- a sail\n- an oar\n")
        .commit("a sail and an oar")
        .checkout("main");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void the_branch_comes_with_one_commit_and_its_pull_request() {
    // when
    List<Step> steps = bench.branch("0.3.0").plan().steps();

    // then
    PushBranch push = (PushBranch) ((PushTogether) steps.get(0)).changes().get(0);
    assertThat(push.branch().name()).isEqualTo("release/v0.3.0");
    assertThat(push.onto()).isEqualTo(bench.git.id("develop"));
    assertThat(push.message()).isEqualTo("chore: prepare release 0.3.0");
    assertThat(push.edits())
        .extracting(each -> each.path())
        .containsExactlyInAnyOrder("CHANGELOG.md", ".release-please-manifest.json", "version.txt");
    OpenPullRequest open = (OpenPullRequest) steps.get(1);
    assertThat(open.title()).isEqualTo("Release v0.3.0");
    assertThat(open.head().name()).isEqualTo("release/v0.3.0");
    assertThat(open.base().name()).isEqualTo("main");
    assertThat(open.body()).contains("- a sail").contains("- [ ] tagged: `slipway tag 0.3.0`");
    assertThat(open.labels()).isEmpty();
  }

  @Test
  void a_run_that_was_killed_before_the_pull_request_is_completed() {
    // given
    Plan plan = bench.branch("0.3.0").plan();
    bench.carryOut(plan.steps().get(0));

    // then
    assertThat(bench.branch("0.3.0").plan().steps()).isEqualTo(plan.steps().subList(1, 2));
    assertThat(bench.cut("0.3.0").branch("0.3.0").plan().steps()).isEmpty();
  }

  @Test
  void release_pr_writes_what_a_fix_undid() {
    // given
    bench.cut("0.3.0");
    bench.git.checkout("release/v0.3.0").file("version.txt", "0.2.9\n").commit("fix: oops");
    bench.git.checkout("main");

    // when
    List<Step> steps = bench.releasePr().plan().steps();

    // then
    assertThat(steps)
        .hasSize(1)
        .first()
        .isInstanceOfSatisfying(
            PushBranch.class,
            push -> {
              assertThat(push.branch().name()).isEqualTo("release/v0.3.0");
              assertThat(push.expected()).contains(bench.git.id("release/v0.3.0"));
              assertThat(push.edits())
                  .extracting(each -> each.path())
                  .containsExactly("version.txt");
            });
  }

  @Test
  void entries_that_came_too_late_are_told() {
    // given
    bench.cut("0.3.0");
    String text = bench.git.git("show", "release/v0.3.0:CHANGELOG.md");
    bench
        .git
        .checkout("release/v0.3.0")
        .file("CHANGELOG.md", text.replace("[Unreleased]\n", "[Unreleased]\n\n- late\n"))
        .commit("late")
        .checkout("main");

    // then
    assertThat(bench.releasePr().result().remarks())
        .anySatisfy(remark -> assertThat(remark).contains("Left out of 0.3.0: 1 entry"));
  }

  @Test
  void an_existing_branch_is_refused() {
    bench.git.git("branch", "release/v0.3.0", "develop");

    assertThat(CutBench.refusals(() -> bench.branch("0.3.0"))).containsExactly("SLIP-731");
  }
}
