package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncFlowTest {

  private static final String PUSH = "flow: git-flow\n";
  private static final String PULL_REQUEST = "flow: git-flow\nsync: {via: pull-request}\n";
  private static final String PATHS =
      """
      flow: git-flow
      sync: {mode: paths, via: pull-request, paths: ["CHANGELOG.md", "notes/**"]}
      """;

  @TempDir Path folder;

  @Test
  void production_comes_back_whole() {
    FlowStory story = released(PUSH).on("develop").commit("feat: an oar");

    assertThat(story.slipway("sync").status()).isZero();

    assertThat(story.remote("log", "--format=%s", "develop..main")).isEmpty();
    assertThat(story.remote("log", "-1", "--format=%s", "develop"))
        .isEqualTo("chore: sync main into develop");
  }

  @Test
  void integration_without_anything_of_its_own_is_forwarded() {
    FlowStory story = released(PUSH);

    assertThat(story.slipway("sync").status()).isZero();

    assertThat(story.remote("rev-parse", "develop")).isEqualTo(story.remote("rev-parse", "main"));
  }

  @Test
  void a_second_time_nothing_moves() {
    FlowStory story = released(PUSH).on("develop").commit("feat: an oar");
    story.slipway("sync").succeeds();
    String before = story.refs();

    Ended again = story.slipway("sync").succeeds();

    assertThat(again.words()).contains("develop has everything that main has.");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void a_dry_run_and_a_real_one_leave_the_clone_as_it_was() {
    FlowStory story = released(PUSH).on("develop").commit("feat: an oar");
    Map<String, String> before = story.surroundings();

    story.slipway("sync", "--dry-run").succeeds();
    story.slipway("sync").succeeds();

    assertThat(story.surroundings()).isEqualTo(before);
  }

  @Test
  void a_pull_request_brings_it_once_and_is_merged() {
    FlowStory story = released(PULL_REQUEST).on("develop").commit("feat: an oar");

    story.slipway("sync").succeeds();
    String opened = story.refs();
    assertThat(story.slipway("sync").succeeds().words()).contains("Pull request #1 brings it");
    assertThat(story.refs()).isEqualTo(opened);

    story.slipway("pr", "merge", "1").succeeds();
    assertThat(story.remote("log", "--format=%s", "develop..main")).isEmpty();
  }

  @Test
  void a_squash_leaves_it_missing_and_the_next_sync_says_so_by_a_new_one() {
    FlowStory story = released(PULL_REQUEST).on("develop").commit("feat: an oar");
    story.slipway("sync").succeeds();
    story.slipway("pr", "merge", "1", "--squash").succeeds();

    story.slipway("sync").succeeds();
    story.slipway("pr", "merge", "2").succeeds();

    assertThat(story.remote("log", "--format=%s", "develop..main")).isEmpty();
  }

  @Test
  void conflicts_refuse_a_push_and_name_the_files() {
    FlowStory story = clashing(PUSH);
    String before = story.refs();

    Ended refused = story.slipway("sync");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("conflicts in rig.txt", "--via pull-request");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void status_leads_through_conflicts() {
    FlowStory story = clashing(PUSH);
    assertThat(story.slipway("status").words()).contains("slipway sync --via pull-request");

    story.slipway("sync", "--via", "pull-request").succeeds();
    assertThat(story.slipway("status").words()).contains("slipway pr show 1");

    story.on("sync/main-to-develop").git("merge", "-q", "-s", "ours", "origin/develop");
    story.commit("chore: both rigs");
    assertThat(story.slipway("status").words()).contains("slipway pr merge 1");
  }

  @Test
  void status_tells_of_a_staging_that_was_squashed_and_a_merge_mends_it() {
    FlowStory story =
        FlowStory.of(
                folder,
                new InProcess(),
                "flow: staging\nbranches: {integration: develop}\n",
                Map.of("version.txt", "1.0.0\n"))
            .on("develop")
            .write("oar.txt", "oar\n")
            .commit("feat: an oar")
            .on("main")
            .squash("develop", "chore: promote develop to main");
    assertThat(story.slipway("status").words())
        .contains("SLIP-808", "git merge --no-ff <remote>/develop")
        .doesNotContain("slipway promote");

    story.git("merge", "-q", "--no-ff", "-m", "chore: merge develop", "origin/develop");
    story.commit("chore: mended");
    assertThat(story.slipway("status").words())
        .doesNotContain("SLIP-808")
        .contains("slipway release-pr");
  }

  @Test
  void conflicts_are_solved_on_the_branch_of_the_pull_request() {
    FlowStory story = clashing(PULL_REQUEST);
    story.slipway("sync").succeeds();

    story.on("sync/main-to-develop").git("merge", "-q", "-s", "ours", "origin/develop");
    story.commit("chore: both rigs");
    story.slipway("sync").succeeds();
    story.slipway("pr", "merge", "1").succeeds();

    assertThat(story.remote("log", "--format=%s", "develop..main")).isEmpty();
  }

  @Test
  void production_moves_on_and_work_on_the_branch_stays() {
    FlowStory story = released(PULL_REQUEST).on("develop").commit("feat: an oar");
    story.slipway("sync").succeeds();
    story.on("sync/main-to-develop").write("more.txt", "mine\n").commit("chore: by hand");
    story.on("main").write("late.txt", "late\n").commit("fix: late");

    story.slipway("sync").succeeds();

    assertThat(story.remote("show", "sync/main-to-develop:more.txt")).isEqualTo("mine");
    assertThat(story.remote("show", "sync/main-to-develop:late.txt")).isEqualTo("late");
  }

  @Test
  void only_the_files_that_the_policy_names_come() {
    FlowStory story = released(PATHS);

    assertThat(story.slipway("sync").status()).isZero();

    assertThat(story.remote("diff", "--name-only", "develop", "sync/main-to-develop"))
        .isEqualTo("CHANGELOG.md");
    assertThat(story.remote("log", "-1", "--format=%B", "sync/main-to-develop"))
        .isEqualTo("release: sync CHANGELOG.md of v1.1.0 to develop\n\nBackport: none");
    String opened = story.refs();
    assertThat(story.slipway("sync").words()).contains("Pull request #1 brings it.");
    assertThat(story.refs()).isEqualTo(opened);
  }

  @Test
  void files_that_integration_changed_and_production_did_not_stay() {
    FlowStory story =
        released(PATHS).on("develop").write("notes/next.md", "soon\n").commit("docs: soon");

    story.slipway("sync").succeeds();

    assertThat(story.remote("show", "sync/main-to-develop:notes/next.md")).isEqualTo("soon");
  }

  @Test
  void what_a_release_writes_itself_is_no_policy_file() {
    FlowStory story = released("flow: git-flow\nsync: {policyFiles: [\"*.md\"]}\n");

    story.slipway("sync").succeeds();

    assertThat(story.remote("log", "--format=%s", "develop..main")).isEmpty();
  }

  @Test
  void a_release_that_was_tagged_by_hand_gets_no_receipt() {
    FlowStory story = released(PUSH).on("develop").commit("feat: an oar");

    story.slipway("sync").succeeds();

    assertThat(story.remote("for-each-ref", "refs/slipway/receipts")).isEmpty();
  }

  @Test
  void a_branch_that_is_not_there_is_named() {
    Ended ended = released(PUSH).slipway("sync", "--into", "nowhere");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.words()).contains("SLIP-780", "no branch nowhere");
  }

  /** Main has release 1.1.0, which develop lacks. */
  private FlowStory released(String yaml) {
    return FlowStory.of(
            folder, new InProcess(), yaml, Map.of("rig.txt", "gaff\n", "notes/a.md", "a\n"))
        .on("develop")
        .on("main")
        .write(
            FlowStory.CHANGELOG,
            "# Changelog\n\n## [1.1.0] - 2026-01-02\n- a sail\n\n## [1.0.0] - 2026-01-01\n- a keel\n")
        .commit("chore: release 1.1.0")
        .tag("v1.1.0");
  }

  private FlowStory clashing(String yaml) {
    return released(yaml)
        .on("main")
        .write("rig.txt", "sloop\n")
        .commit("fix: a sloop")
        .on("develop")
        .write("rig.txt", "ketch\n")
        .commit("feat: a ketch");
  }
}
