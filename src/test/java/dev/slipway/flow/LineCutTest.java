package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.plan.CreateBranch;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.PushTag;
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

/** Version lines are cut with their tag, both or neither (requirements E2). */
class LineCutTest {

  private static final String RC = "26.2.0rc1";
  private static final String REGISTRY = ".github/maintained-versions.yml";

  @TempDir Path folder;
  private CutBench bench;

  @BeforeEach
  void a_first_candidate_that_was_merged() {
    bench = CutBench.released(folder, "flow: release-lines\n", "26.1.0");
    bench
        .git
        .file(
            "release-please-config.json",
            "{\"packages\": {\".\": {\"release-type\": \"simple\", \"include-v-in-tag\": false}}}")
        .file(".release-please-manifest.json", "{\n  \".\": \"26.2.0rc1\"\n}\n")
        .file("version.txt", "26.2.0rc1\n")
        .file("CHANGELOG.md", "## 26.2.0rc1 (2026-02-01)\n\n* a store\n")
        .file(REGISTRY, "versions:\n  - version: \"26.1\"\n")
        .commit("release: 26.2.0rc1");
    bench.confirmed("GO " + RC);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void branch_and_tag_come_in_one_push_and_the_registry_by_pull_request() {
    // when
    List<Step> steps = bench.branch(RC).plan().steps();

    // then
    assertThat(((PushTogether) steps.get(0)).changes())
        .extracting(change -> change.describe())
        .containsExactly(
            "create branch 26.2 at " + bench.git.id("main").abbreviated(),
            "push tag 26.2.0rc1 on " + bench.git.id("main").abbreviated());
    assertThat(((PushTogether) steps.get(0)).changes())
        .hasExactlyElementsOfTypes(CreateBranch.class, PushTag.class);
    PushBranch registry = (PushBranch) steps.get(1);
    assertThat(registry.edits().get(0).after()).contains("versions:\n  - version: \"26.2\"\n");
    assertThat(((OpenPullRequest) steps.get(2)).base().name()).isEqualTo("main");
  }

  @Test
  void a_reason_of_several_lines_is_one_line_of_the_tag() {
    bench
        .git
        .file(
            "slipway.yml",
            """
            flow: release-lines
            version:
              classes:
                - {name: first-candidate, form: X.Y.0rc1, cuts: line, approval: late}
                - {name: final, form: X.Y.Z}
            approvals:
              late: {reason: required, confirm: "GO {version}", tagLines: ["why: {reason}"]}
            tag: {annotated: true}
            """)
        .commit("chore: ask why");
    bench.approved(
        new ApprovalRequest(true, Optional.empty(), Optional.of("the index\nwas down")),
        "GO " + RC);

    PushTogether cut = (PushTogether) bench.branch(RC).plan().steps().get(0);

    assertThat(((PushTag) cut.changes().get(1)).message().orElseThrow().lines())
        .endsWith("", "why: the index was down");
  }

  @Test
  void its_tag_needs_the_verdict_that_every_tag_needs_until_it_stands() {
    List<Step> steps = bench.branch(RC).plan().steps();
    bench
        .git
        .file(
            "slipway.yml",
            """
            flow: release-lines
            environments: {dev: {}}
            qa: {targets: {release: [{name: up, get: /up}]}}
            requires: [{qa: release, envs: [dev], before: [tag]}]
            """)
        .commit("chore: ask for a verdict");

    assertThat(CutBench.refusals(() -> bench.branch(RC))).containsExactly("SLIP-860");
    steps.forEach(bench::carryOut);
    assertThat(CutBench.refusals(() -> bench.branch(RC))).isEmpty();
  }

  @Test
  void a_line_is_kept_for_long_only_where_that_is_said() {
    PushBranch registry = (PushBranch) bench.lts().branch(RC).plan().steps().get(1);

    assertThat(registry.edits().get(0).after())
        .contains(
            "versions:\n  - version: \"26.2\"\n    lts: true\n    retire_after: \"2027-02-28\"\n");
  }

  @Test
  void a_run_that_was_killed_anywhere_is_completed_and_then_plans_nothing() {
    List<Step> steps = bench.lts().branch(RC).plan().steps();
    bench.carryOut(steps.get(0));
    assertThat(bench.branch(RC).plan().steps()).isEqualTo(steps.subList(1, 3));

    bench.carryOut(steps.get(1));
    assertThat(bench.branch(RC).plan().steps()).isEqualTo(steps.subList(2, 3));

    bench.carryOut(steps.get(2));
    assertThat(bench.branch(RC).plan().steps()).isEmpty();
  }

  @Test
  void a_line_that_is_registered_is_a_message_and_no_error() {
    bench.git.file(REGISTRY, "versions:\n  - version: \"26.2\"\n").commit("chore: by hand");

    Proposal<?> proposal = bench.branch(RC);

    assertThat(proposal.plan().steps()).hasSize(1);
    assertThat(bench.branch(RC).result().remarks())
        .containsExactly(REGISTRY + " lists line 26.2 already.");
  }

  @Test
  void where_the_branch_or_the_tag_exists_neither_is_made() {
    bench.git.git("branch", "26.2", "main");
    assertThat(CutBench.refusals(() -> bench.branch(RC))).containsExactly("SLIP-731");

    bench.git.git("branch", "-D", "26.2");
    bench.git.git("tag", RC, "main~1");
    assertThat(CutBench.refusals(() -> bench.branch(RC))).contains("SLIP-733");
  }

  @Test
  void every_file_must_say_the_version() {
    bench.git.file("version.txt", "26.1.0\n").commit("fix: oops");

    assertThat(CutBench.refusals(() -> bench.branch(RC))).containsExactly("SLIP-750");
  }

  @Test
  void the_changelog_must_tell_of_the_version() {
    bench.git.file("CHANGELOG.md", "## 26.1.0\n\n* old\n").commit("docs: oops");
    assertThat(CutBench.refusals(() -> bench.branch(RC))).containsExactly("SLIP-747");

    bench.git.file("CHANGELOG.md", "## 26.2.0rc1\n\n## 26.1.0\n\n* old\n").commit("docs: oh");
    assertThat(CutBench.refusals(() -> bench.branch(RC))).containsExactly("SLIP-753");
  }

  @Test
  void the_tag_needs_its_go() {
    assertThat(bench.confirmed("").branch(RC).question().orElseThrow().expected())
        .isEqualTo("GO 26.2.0rc1");
    assertThat(CutBench.refusals(() -> bench.confirmed("GO").branch(RC)))
        .containsExactly("SLIP-704");
  }

  @Test
  void long_term_is_for_lines_alone() {
    assertThat(CutBench.refusals(() -> bench.lts().branch("26.2.0"))).containsExactly("SLIP-797");
  }

  @Test
  void later_versions_are_cut_from_the_line_and_go_back_to_it() {
    // given
    bench.cut(RC);
    bench.on("main", "feat: for the next line");
    bench
        .git
        .checkout("26.2")
        .file("CHANGELOG.md", "## 26.2.0rc2 (2026-02-01)\n\n* a leak\n")
        .commit("fix: a leak");
    bench.git.checkout("main");

    // when
    bench.cut("26.2.0rc2");

    // then
    assertThat(bench.git.id("release/26.2.0rc2")).isEqualTo(bench.git.id("26.2"));
    assertThat(bench.releasePr().plan().steps())
        .filteredOn(OpenPullRequest.class::isInstance)
        .extracting(step -> ((OpenPullRequest) step).base().name())
        .containsExactly("26.2");
  }
}
