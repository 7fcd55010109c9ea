package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.Step;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release pull request of a release branch (requirements B3). */
class BranchReleaseFlowTest {

  private static final String RECOVERY = "0.6.6-preview.1";

  @TempDir Path folder;
  private CutBench bench;

  @BeforeEach
  void a_release_branch_with_three_fixes() {
    bench = CutBench.released(folder, "flow: release-branch\n", "0.6.5-preview.3");
    bench.on("develop", "fix: one", "fix: two", "fix: three");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void the_one_release_under_way_is_chosen_and_said_so() {
    // when
    Proposal<?> proposal = bench.cut("0.6.6-preview").releasePr();

    // then
    ReleasePullRequest wanted = bench.releasePr().result().pullRequests().get(0);
    assertThat(wanted.base().name()).isEqualTo("release/0.6.6-preview");
    assertThat(wanted.head().name()).isEqualTo("release-please--branches--release/0.6.6-preview");
    assertThat(wanted.labels()).isEmpty();
    assertThat(bench.releasePr().result().remarks())
        .containsExactly("release/0.6.6-preview is the one release under way.");
    assertThat(proposal.plan().steps())
        .hasExactlyElementsOfTypes(PushBranch.class, OpenPullRequest.class);
  }

  @Test
  void only_release_metadata_changes() {
    ReleasePullRequest wanted =
        bench.cut("0.6.6-preview").releasePr().result().pullRequests().get(0);

    assertThat(wanted.edits())
        .extracting(edit -> edit.path())
        .containsExactlyInAnyOrder("CHANGELOG.md", ".release-please-manifest.json", "version.txt");
  }

  @Test
  void asked_again_it_plans_nothing_before_the_merge_and_after() {
    // given
    bench.cut("0.6.6-preview").carryOut(bench.releasePr().plan());
    assertThat(bench.releasePr().plan().steps()).isEmpty();

    // when
    merge();

    // then
    assertThat(bench.releasePr().plan().steps()).isEmpty();
    assertThat(bench.releasePr().result().pullRequests()).isEmpty();
  }

  @Test
  void a_fix_after_the_merge_is_told_in_the_same_section() {
    // given
    bench.cut("0.6.6-preview").carryOut(bench.releasePr().plan());
    merge();
    bench.on("release/0.6.6-preview", "fix: four");

    // when
    List<Step> steps = bench.releasePr().plan().steps();

    // then
    PushBranch push = (PushBranch) steps.get(0);
    assertThat(push.edits()).extracting(edit -> edit.path()).containsExactly("CHANGELOG.md");
    String changelog = push.edits().get(0).after().orElseThrow();
    assertThat(changelog.lines().filter(line -> line.startsWith("## "))).hasSize(1);
    assertThat(changelog.lines().filter(line -> line.startsWith("* "))).hasSize(4);
  }

  private void merge() {
    bench
        .git
        .checkout("release/0.6.6-preview")
        .merge("Merge pull request #1", "release-please--branches--release/0.6.6-preview")
        .checkout("main");
    bench.forge.merged(1, "release/0.6.6-preview");
  }

  @Test
  void another_version_than_the_branch_s_is_refused() {
    bench.cut("0.6.6-preview");

    assertThat(CutBench.refusals(() -> bench.releasePr("0.6.6"))).containsExactly("SLIP-744");
    assertThat(CutBench.refusals(() -> bench.releasePr("0.6.6-preview"))).isEmpty();
  }

  @Test
  void a_branch_whose_version_the_policy_does_not_know_is_refused() {
    bench.git.git("branch", "release/0.6.6-preview1", "develop");

    assertThat(CutBench.refusals(bench::releasePr)).containsExactly("SLIP-123");
  }

  @Test
  void without_a_release_branch_nothing_is_to_release() {
    assertThat(bench.releasePr().plan().steps()).isEmpty();
    assertThat(bench.releasePr().result().pullRequests()).isEmpty();
    assertThat(bench.releasePr().result().remarks())
        .containsExactly("No release is under way: there is no branch release/{version}.");
  }

  @Test
  void of_several_release_branches_one_must_be_named() {
    bench.git.git("branch", "release/0.6.6", "develop");
    bench.git.git("branch", "release/0.6.7", "develop");

    assertThat(CutBench.refusals(bench::releasePr)).containsExactly("SLIP-745");
  }

  @Test
  void a_recovery_goes_by_the_approval_of_its_cut() {
    bench.approved(asked(), "RECOVERY " + RECOVERY).cut(RECOVERY).approved(none(), "");

    assertThat(CutBench.refusals(bench::releasePr)).isEmpty();
  }

  @Test
  void a_recovery_without_it_is_refused_until_it_is_given_which_is_remembered() {
    // given
    bench.git.git("branch", "release/" + RECOVERY, "develop");
    assertThat(CutBench.refusals(bench::releasePr)).containsExactly("SLIP-812");
    assertThat(CutBench.refusals(() -> bench.approved(asked(), "").releasePr()))
        .containsExactly("SLIP-703");

    // when
    List<Step> steps = bench.approved(asked(), "RECOVERY " + RECOVERY).releasePr().plan().steps();

    // then
    PushTogether noted = (PushTogether) steps.get(0);
    assertThat(noted.entry().deed()).isEqualTo(Deed.CUT);
    assertThat(noted.entry().approvals()).hasSize(1);
    bench.carryOut(noted);
    assertThat(CutBench.refusals(() -> bench.approved(none(), "").releasePr())).isEmpty();
  }

  @Test
  void a_release_that_is_out_is_left_alone() {
    bench.cut("0.6.6-preview").git.git("tag", "v0.6.6-preview", "main");

    assertThat(bench.releasePr().plan().steps()).isEmpty();
  }

  private static ApprovalRequest asked() {
    return new ApprovalRequest(true, Optional.of("12"), Optional.of("it burns"));
  }

  private static ApprovalRequest none() {
    return CutBench.NOTHING_SAID;
  }
}
