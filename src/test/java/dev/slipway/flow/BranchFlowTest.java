package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.guard.Decision;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.PushTogether;
import dev.slipway.port.read.IssueTracker.Answer;
import dev.slipway.testkit.CutBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchFlowTest {

  private static final String RECOVERY = "0.6.7-preview.1";

  @TempDir Path folder;
  private CutBench bench;

  @BeforeEach
  void a_release_and_a_fix() {
    bench = CutBench.released(folder, "flow: release-branch\n", "0.6.5");
    bench.on("develop", "fix: a leak");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_release_branch_is_cut_where_its_source_stands_and_remembered() {
    // when
    PushTogether step = (PushTogether) bench.branch("0.6.6-preview").plan().steps().get(0);

    // then
    assertThat(step.changes())
        .hasSize(1)
        .first()
        .isInstanceOfSatisfying(
            CreateBranch.class,
            create -> {
              assertThat(create.branch().name()).isEqualTo("release/0.6.6-preview");
              assertThat(create.at()).isEqualTo(bench.git.id("develop"));
            });
    assertThat(step.entry().release()).isEqualTo("v0.6.6-preview");
    assertThat(step.entry().deed()).isEqualTo(Deed.CUT);
    assertThat(step.entry().facts())
        .containsEntry("policy", "main@" + bench.git.id("main"))
        .containsEntry("source", "develop@" + bench.git.id("develop"));
  }

  @ParameterizedTest
  @CsvSource({
    "trunk, slipway release-pr",
    "one-command, slipway release-pr",
    "staging, slipway promote"
  })
  void a_flow_without_release_branches_says_what_begins_a_release(String flow, String instead) {
    bench.git.file("slipway.yml", "flow: " + flow + "\n").commit("chore: another flow");

    List<Problem> problems = CutBench.problems(() -> bench.branch("0.6.6"));

    assertThat(problems).extracting(Problem::code).containsExactly("SLIP-749");
    assertThat(problems.get(0).remedy()).endsWith(instead);
  }

  @Test
  void cutting_again_plans_nothing_also_when_the_branch_has_gone_on() {
    bench.cut("0.6.6-preview").on("release/0.6.6-preview", "fix: another");

    assertThat(bench.branch("0.6.6-preview").plan().steps()).isEmpty();
  }

  @Test
  void a_branch_that_somebody_else_made_is_refused() {
    bench.git.git("branch", "release/0.6.6-preview", "develop");

    assertThat(CutBench.refusals(() -> bench.branch("0.6.6-preview"))).containsExactly("SLIP-731");
  }

  @Test
  void a_branch_that_was_moved_aside_since_is_refused() {
    bench.cut("0.6.6-preview").git.git("branch", "-f", "release/0.6.6-preview", "main");

    assertThat(CutBench.refusals(() -> bench.branch("0.6.6-preview"))).containsExactly("SLIP-731");
  }

  @Test
  void a_branch_that_was_cleaned_up_after_its_release_is_not_cut_again() {
    bench.cut("0.6.6-preview").git.git("tag", "v0.6.6-preview", "main");
    bench.git.git("branch", "-q", "-D", "release/0.6.6-preview");

    assertThat(bench.branch("0.6.6-preview").plan().steps()).isEmpty();
  }

  @Test
  void an_abandoned_branch_is_cut_anew() {
    bench.cut("0.6.6-preview").git.git("branch", "-q", "-D", "release/0.6.6-preview");

    assertThat(bench.branch("0.6.6-preview").plan().steps()).hasSize(1);
  }

  @Test
  void one_release_is_under_way_at_a_time_and_a_late_one_is_named_so() {
    bench.git.git("branch", "release/0.6.6", "develop");

    List<Problem> problems = CutBench.problems(() -> bench.branch("0.6.7"));

    assertThat(problems).extracting(Problem::code).containsExactly("SLIP-732");
    assertThat(problems.get(0).what()).contains("release/0.6.6 (late: ");
  }

  @Test
  void everything_that_is_in_the_way_is_told_at_once() {
    bench.git.git("branch", "release/0.6.6", "develop");
    bench.git.git("branch", "release/0.6.4", "main");

    assertThat(CutBench.refusals(() -> bench.from("main").branch("0.6.4")))
        .containsExactly("SLIP-731", "SLIP-732", "SLIP-128", "SLIP-736");
  }

  @Test
  void a_recovery_takes_no_place() {
    bench.cut("0.6.6").approved(asked("12", "it burns"), "RECOVERY " + RECOVERY);

    assertThat(bench.branch(RECOVERY).plan().steps()).hasSize(1);
    assertThat(CutBench.refusals(() -> bench.cut(RECOVERY).branch("0.6.8")))
        .containsExactly("SLIP-732");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | 12  | it burns | RECOVERY 0.6.7-preview.1 | SLIP-737",
        "true  |     | it burns | RECOVERY 0.6.7-preview.1 | SLIP-738",
        "true  | 12a | it burns | RECOVERY 0.6.7-preview.1 | SLIP-739",
        "true  | -1  | it burns | RECOVERY 0.6.7-preview.1 | SLIP-739",
        "true  | 404 | it burns | RECOVERY 0.6.7-preview.1 | SLIP-740",
        "true  | 12  |          | RECOVERY 0.6.7-preview.1 | SLIP-741",
        "true  | 12  | ' '      | RECOVERY 0.6.7-preview.1 | SLIP-741",
        "true  | 12  | it burns | recovery 0.6.7-preview.1 | SLIP-704",
      })
  void each_input_of_an_approval_is_refused_on_its_own(
      boolean asked, String issue, String reason, String typed, String code) {
    bench
        .tracker("404".equals(issue) ? Answer.ABSENT : Answer.THERE)
        .approved(
            new ApprovalRequest(asked, Optional.ofNullable(issue), Optional.ofNullable(reason)),
            typed);

    assertThat(CutBench.refusals(() -> bench.branch(RECOVERY))).containsExactly(code);
  }

  @Test
  void an_approval_without_any_input_names_all_that_is_missing() {
    List<Problem> problems = CutBench.problems(() -> bench.branch(RECOVERY));

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("SLIP-737", "SLIP-738", "SLIP-741", "SLIP-703");
    assertThat(problems).extracting(Problem::kind).contains(Kind.GATE, Kind.WAITING);
    assertThat(problems.get(3).remedy()).contains("--confirm \"RECOVERY 0.6.7-preview.1\"");
  }

  @Test
  void only_the_confirmation_is_asked_for() {
    Question question =
        bench.approved(asked("12", "it burns"), "").branch(RECOVERY).question().orElseThrow();

    assertThat(question.expected()).isEqualTo("RECOVERY 0.6.7-preview.1");
    assertThat(question.unanswered().kind()).isEqualTo(Kind.WAITING);
  }

  @Test
  void an_approval_is_remembered_with_who_and_why() {
    // when
    bench.approved(asked("12", "it burns"), "RECOVERY " + RECOVERY).cut(RECOVERY);

    // then
    ReceiptEntry entry = bench.find("v" + RECOVERY).last(Deed.CUT).orElseThrow().entry();
    Approval approval = entry.approvals().get(0);
    assertThat(approval.name()).isEqualTo("recovery");
    assertThat(approval.by()).isEqualTo("Ada <ada@example.org>");
    assertThat(approval.statement()).isEqualTo("RECOVERY 0.6.7-preview.1");
    assertThat(approval.issue()).contains("12");
    assertThat(approval.reason()).contains("it burns");
    assertThat(approval.commit()).isEqualTo(bench.git.id("develop"));
  }

  @Test
  void a_forge_without_issues_is_a_reason_to_skip_and_said_so() {
    Decision decision =
        bench.approved(asked("12", "it burns"), "RECOVERY " + RECOVERY).branch(RECOVERY).result();

    assertThat(decision.guards())
        .filteredOn(each -> each.name().equals("recovery issue"))
        .extracting(each -> each.fact())
        .containsExactly("#12; this forge has no issues to look it up");
  }

  @Test
  void a_version_that_needs_no_approval_says_so() {
    Decision decision = bench.approved(asked("12", "x"), "").branch("0.6.6").result();

    assertThat(decision.remarks()).hasSize(1).first().asString().contains("needs no approval");
  }

  @Test
  void the_working_tree_and_head_stay_where_they_are() {
    String before = bench.git.git("status", "--porcelain=2", "--branch");

    bench.branch("0.6.6");

    assertThat(bench.git.git("status", "--porcelain=2", "--branch")).isEqualTo(before);
  }

  @Test
  void a_source_that_is_not_there_is_a_problem() {
    assertThat(CutBench.refusals(() -> bench.from("nowhere").branch("0.6.6")))
        .containsExactly("SLIP-730");
  }

  private static ApprovalRequest asked(String issue, String reason) {
    return new ApprovalRequest(true, Optional.of(issue), Optional.of(reason));
  }
}
