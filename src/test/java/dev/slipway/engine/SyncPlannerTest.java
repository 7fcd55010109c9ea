package dev.slipway.engine;

import static dev.slipway.testkit.Situations.commit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.engine.SyncFacts.Consent;
import dev.slipway.engine.SyncFacts.Side;
import dev.slipway.engine.SyncFacts.SyncBranch;
import dev.slipway.engine.guard.TextChange;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.TreeId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.Plan;
import dev.slipway.plan.PushTogether;
import dev.slipway.plan.Step;
import dev.slipway.testkit.Situations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SyncPlannerTest {

  private static final BranchName BRANCH = new BranchName("chore/sync-main");
  private static final TreeId TREE = new TreeId("a".repeat(40));
  private static final TextChange POLICY =
      new TextChange("ci.yml", Optional.of("new\n"), Optional.of("old\n"));

  private boolean push = true;
  private Consent consent = Consent.MISSING;
  private Optional<Receipt> receipt = Optional.of(Receipt.none("v1.0.0"));
  private SyncBranch branch = SyncBranch.absent(BRANCH);
  private List<String> conflicts = List.of();
  private List<TextChange> policy = List.of();

  @Test
  void production_is_merged_and_that_is_remembered() {
    assertThat(plan().describe())
        .isEqualTo(
            """
            sync main into develop
              - merge 1111111 into 2222222 and push that as develop, and note it in the receipt of\
             v1.0.0
            """);
  }

  @Test
  void the_line_of_production_is_claimed() {
    assertThat(plan().claim().orElseThrow().line()).isEqualTo("main");
  }

  @Test
  void the_entry_says_by_which_policy() {
    ReceiptEntry entry = ((PushTogether) plan().steps().get(0)).entry();

    assertThat(entry.facts())
        .containsEntry("policy", "main@" + commit(1))
        .containsEntry("merged", "main@" + commit(1));
  }

  @Test
  void where_nothing_was_released_nothing_is_remembered() {
    receipt = Optional.empty();

    assertThat(plan().steps())
        .extracting(Step::describe)
        .containsExactly("merge 1111111 into 2222222 and push that as develop");
  }

  @Test
  void nothing_missing_is_nothing_to_do() {
    Planned planned = new SyncPlanner(facts(), MergedSync.NOTHING).plan();

    assertThat(planned.plan().steps()).isEmpty();
    assertThat(planned.decision().remarks())
        .containsExactly("develop has everything that main has.");
  }

  @Test
  void a_pull_request_is_from_a_branch_with_the_merge() {
    push = false;

    assertThat(plan().steps())
        .extracting(Step::describe)
        .containsExactly(
            "merge 1111111 into 2222222 and push that as chore/sync-main, and note it in the"
                + " receipt of v1.0.0",
            "open pull request 'chore: sync main into develop' into develop");
  }

  @Test
  void its_body_says_how_to_merge_it() {
    push = false;

    assertThat(body()).contains("- 1111111 fix: a leak\n", "**Merge this by a merge commit.**");
  }

  @Test
  void a_pull_request_that_waits_is_left_alone() {
    push = false;
    branch = standing(true, true, Optional.of(4));

    assertThat(plan().steps()).isEmpty();
  }

  @Test
  void after_a_run_that_was_cut_short_only_the_pull_request_is_opened() {
    push = false;
    branch = standing(true, true, Optional.empty());

    assertThat(plan().steps()).hasOnlyElementsOfType(OpenPullRequest.class).hasSize(1);
  }

  @Test
  void work_on_the_branch_stays_when_production_moves_on() {
    push = false;
    branch = standing(true, false, Optional.of(4));

    assertThat(plan().steps().get(0).describe()).startsWith("merge 1111111 into 3333333");
  }

  @Test
  void a_branch_left_over_begins_anew() {
    push = false;
    branch = standing(false, false, Optional.empty());

    assertThat(plan().steps().get(0).describe()).startsWith("merge 1111111 into 2222222");
  }

  @Test
  void conflicts_refuse_a_push() {
    conflicts = List.of("a.txt", "b.txt");

    assertRefused("SLIP-781", "main does not merge into develop: conflicts in a.txt, b.txt.");
  }

  @Test
  void conflicts_make_a_pull_request_of_production_as_it_is() {
    push = false;
    conflicts = List.of("a.txt");

    assertThat(plan().steps().get(0).describe())
        .startsWith("create branch chore/sync-main at 1111111");
    assertThat(body()).contains("- `a.txt`\n", "git merge origin/develop\n");
  }

  @Test
  void conflicts_with_work_on_the_branch_are_its_owners_to_solve() {
    push = false;
    branch = standing(true, false, Optional.of(4));
    conflicts = List.of("a.txt");

    assertRefused(
        "SLIP-782",
        "chore/sync-main has commits of its own, and main does not merge into it: conflicts in"
            + " a.txt.");
  }

  @Test
  void a_policy_file_that_would_change_waits_for_a_yes() {
    policy = List.of(POLICY);

    assertRefused(
        "SLIP-785",
        "The sync would change policy files in develop: ci.yml (1 line comes, 1 goes).");
  }

  @Test
  void a_yes_is_remembered_with_its_files() {
    policy = List.of(POLICY);
    consent = Consent.GIVEN;

    ReceiptEntry entry = ((PushTogether) plan().steps().get(0)).entry();

    assertThat(entry.approvals())
        .singleElement()
        .satisfies(
            approval -> {
              assertThat(approval.statement()).isEqualTo("--yes to ci.yml");
              assertThat(approval.by()).startsWith("Ada");
              assertThat(approval.tree()).isEqualTo(TREE);
            });
  }

  @Test
  void everything_in_the_way_is_told_at_once() {
    policy = List.of(POLICY);
    conflicts = List.of("a.txt");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(this::plan)
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly("SLIP-781", "SLIP-785"));
  }

  private void assertRefused(String code, String what) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(this::plan)
        .satisfies(
            e -> {
              assertThat(e.problems().get(0).code()).isEqualTo(code);
              assertThat(e.problems().get(0).what()).isEqualTo(what);
            });
  }

  private Plan plan() {
    return new SyncPlanner(facts(), merged()).plan().plan();
  }

  private String body() {
    return plan().steps().stream()
        .filter(OpenPullRequest.class::isInstance)
        .map(step -> ((OpenPullRequest) step).body())
        .findFirst()
        .orElseThrow();
  }

  private static SyncBranch standing(boolean own, boolean holds, Optional<Integer> pullRequest) {
    return new SyncBranch(BRANCH, Optional.of(commit(3)), own, holds, pullRequest);
  }

  private SyncFacts facts() {
    return new SyncFacts(
        Situations.of("flow: git-flow\n").seen(),
        new Side(new BranchName("main"), commit(1)),
        new Side(new BranchName("develop"), commit(2)),
        branch,
        receipt.map(Receipt::release),
        receipt,
        push,
        consent);
  }

  private MergedSync merged() {
    Commit fix =
        new Commit(
            commit(1),
            List.of(),
            Situations.ADA.person(),
            Situations.NOW,
            "fix: a leak\n",
            List.of());
    Optional<TreeId> tree = conflicts.isEmpty() ? Optional.of(TREE) : Optional.empty();
    return new MergedSync(List.of(fix), true, conflicts, tree, policy, Optional.empty());
  }
}
