package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.journey.Journey;
import dev.slipway.engine.journey.Milestone;
import dev.slipway.flow.StatusFlow.Status;
import dev.slipway.model.BranchName;
import dev.slipway.model.problem.Problem;
import dev.slipway.plan.OpenPullRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a release in a real repository; nothing of it is remembered anywhere. */
class FlowStatusTest {

  private static final String BRANCH = "release/1.1.0";

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void a_repository_with_release_branches() {
    bench = Workbench.released(folder, "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}\n");
    bench
        .git
        .file("slipway.yml", "flow: release-branch\n")
        .file("version.txt", "1.0.0\n")
        .commit("chore: set the flow up");
    bench.git.git("branch", "develop");
    bench.git.checkout("develop").commit("feat: add --json").checkout("main");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void before_the_cut_the_version_that_is_due_is_cut_next() {
    Status status = bench.status();

    assertThat(status.branch()).isEqualTo("develop");
    assertThat(status.flow().orElseThrow().releases()).isEmpty();
    assertThat(status.nextCommand()).contains("slipway branch 1.1.0");
  }

  @Test
  void a_release_branch_is_cut_until_it_has_the_files_of_its_version() {
    cut();
    assertThat(journey().stage()).isEqualTo(Milestone.CUT);
    assertThat(bench.status().nextCommand())
        .contains("slipway release-pr --target-branch " + BRANCH);

    write();
    assertThat(journey().stage()).isEqualTo(Milestone.PREPARED);
    assertThat(bench.status().nextCommand()).contains("slipway promote 1.1.0");
  }

  @Test
  void production_that_has_the_files_is_tagged_and_comes_back() {
    cut();
    write();
    bench.git.git("merge", "-q", "--no-ff", BRANCH);
    assertThat(journey().stage()).isEqualTo(Milestone.PROMOTED);
    assertThat(bench.status().nextCommand()).contains("slipway tag 1.1.0 --confirm \"GO 1.1.0\"");

    bench.git.git("tag", "v1.1.0", "main");
    assertThat(journey().stage()).isEqualTo(Milestone.TAGGED);
    assertThat(bench.status().warnings())
        .extracting(Problem::code)
        .containsExactly("SLIP-801", "SLIP-802");

    bench.git.checkout("develop").git("merge", "-q", "main");
    bench.git.checkout("main");
    assertThat(journey().stage()).isEqualTo(Milestone.SYNCED);

    bench.git.git("branch", "-q", "-D", BRANCH);
    assertThat(bench.status().flow().orElseThrow().releases()).isEmpty();
    assertThat(bench.status().nextCommand()).isEmpty();
  }

  @Test
  void a_tag_that_production_does_not_contain_and_nobody_remembers_is_none() {
    cut();
    write();
    bench.git.git("tag", "v1.1.0", BRANCH);

    assertThat(journey().stage()).isEqualTo(Milestone.PREPARED);
    assertThat(bench.status().warnings()).extracting(Problem::code).containsExactly("SLIP-806");
  }

  @Test
  void a_first_candidate_that_is_merged_cuts_its_line_next() {
    bench
        .git
        .file("slipway.yml", "flow: release-lines\n")
        .file("version.txt", "26.2.0rc1\n")
        .file(".release-please-manifest.json", "{\n  \".\": \"26.2.0rc1\"\n}\n")
        .file("CHANGELOG.md", "# Changelog\n\n## 26.2.0rc1\n\n* a store\n")
        .commit("release: 26.2.0rc1");

    assertThat(bench.status().nextCommand())
        .contains("slipway branch 26.2.0rc1 --confirm \"GO 26.2.0rc1\"");
  }

  @Test
  void an_open_release_pull_request_of_a_line_is_merged_next() {
    bench.git.file("slipway.yml", "flow: release-lines\n").commit("chore: another flow");
    bench.git.git("branch", "release-please--branches--main");
    open("release-please--branches--main", "main");

    assertThat(bench.status().open()).hasSize(1);
    assertThat(bench.status().nextCommand()).contains("slipway pr merge 1");
  }

  @Test
  void a_pull_request_whose_release_branch_is_gone_is_closed_next() {
    open("develop", BRANCH);

    assertThat(bench.status().nextCommand()).contains("slipway pr close 1");
    assertThat(bench.status().warnings()).extracting(Problem::code).containsExactly("SLIP-809");
  }

  private void open(String head, String base) {
    new OpenPullRequest(new BranchName(head), new BranchName(base), "release", "", List.of(), false)
        .accept(bench.forge);
  }

  private void cut() {
    bench.git.git("branch", BRANCH, "develop");
  }

  private void write() {
    bench
        .git
        .checkout(BRANCH)
        .file("version.txt", "1.1.0\n")
        .file(".release-please-manifest.json", "{\n  \".\": \"1.1.0\"\n}\n")
        .file("CHANGELOG.md", "# Changelog\n\n## 1.1.0\n\n* add --json\n")
        .commit("chore: release 1.1.0")
        .checkout("main");
  }

  private Journey journey() {
    return bench.status().flow().orElseThrow().releases().get(0);
  }
}
