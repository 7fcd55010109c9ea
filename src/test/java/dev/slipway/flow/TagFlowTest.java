package dev.slipway.flow;

import static dev.slipway.testkit.Voyage.GO;
import static dev.slipway.testkit.Voyage.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFlowTest {

  private static final String FLOW = "flow: release-branch\n";

  /** For those who are refused, and change nothing. */
  private static FlowStory promoted;

  @TempDir Path folder;

  @BeforeAll
  static void promote(@TempDir Path folder) {
    promoted = Voyage.promoted(folder, new InProcess(), FLOW);
  }

  private Ended tag(FlowStory story, String... more) {
    String[] command = new String[more.length + 2];
    command[0] = "tag";
    command[1] = VERSION;
    System.arraycopy(more, 0, command, 2, more.length);
    return story.slipway(command);
  }

  @Test
  void a_tag_that_moved_or_went_keeps_the_branches_and_is_told() {
    FlowStory story = Voyage.tagged(folder, new InProcess(), FLOW);
    story.git("push", "-q", "-f", "origin", "v1.0.0^{}:refs/tags/v1.1.0");

    assertThat(story.slipway("status").words()).contains("SLIP-807", "v1.1.0 was made on");
    assertThat(story.slipway("cleanup", "--yes").words()).contains("stays: v1.1.0 was made on");

    story.git("push", "-q", "origin", "--delete", "refs/tags/v1.1.0");

    assertThat(story.slipway("status").words()).contains("SLIP-807", "is gone from the remote");
    assertThat(story.slipway("cleanup", "--yes").words()).contains("is gone from the remote");
    assertThat(story.branches()).contains(Voyage.BRANCH);
  }

  @Test
  void production_that_lost_what_was_tagged_is_found_out() {
    FlowStory story = Voyage.tagged(folder, new InProcess(), FLOW);
    assertThat(story.slipway("verify", "--receipt", "v1.1.0").status()).isZero();

    story.git("push", "-q", "-f", "origin", "v1.0.0^{}:refs/heads/main");

    Ended lost = story.slipway("verify", "--receipt", "v1.1.0");
    assertThat(lost.status()).isEqualTo(2);
    assertThat(lost.words()).contains("SLIP-716");
  }

  @Test
  void a_go_tags_the_tip_of_production_with_the_policys_message() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), FLOW);

    tag(story, "--confirm", GO).succeeds();

    assertThat(story.remote("rev-parse", "v1.1.0^{commit}"))
        .isEqualTo(story.remote("rev-parse", "main"));
    assertThat(story.remote("tag", "-l", "--format=%(contents)", "v1.1.0"))
        .isEqualTo("Release v1.1.0");
  }

  @Test
  void without_a_go_nothing_is_tagged_and_the_flag_is_named() {
    String before = promoted.refs();

    Ended waiting = tag(promoted);

    assertThat(waiting.status()).isEqualTo(2);
    assertThat(waiting.words()).contains("SLIP-703", "--confirm \"GO 1.1.0\"");
    assertThat(promoted.refs()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"go 1.1.0", "GO 1.1.1", "GO  1.1.0", "GO", "yes"})
  void a_go_that_is_not_to_the_letter_is_refused(String typed) {

    Ended refused = tag(promoted, "--confirm", typed);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-704");
  }

  @Test
  void a_plain_yes_is_no_go() {

    assertThat(tag(promoted, "--yes").words()).contains("SLIP-703");
  }

  @Test
  void the_facts_are_shown_before_the_go() {
    assertThat(tag(promoted, "--dry-run").succeeds().words())
        .contains(
            "class stable",
            "1.1.0 in .release-please-manifest.json, version.txt",
            "1 entry under",
            "main contains",
            "no tag v1.1.0",
            "with the expected files",
            "waits for a human");
  }

  @Test
  void the_go_is_recorded_with_who_said_it_when_and_to_what() {
    FlowStory story = Voyage.tagged(folder, new InProcess(), FLOW);

    assertThat(story.slipway("receipt", "show", VERSION, "--json").succeeds().words())
        .contains(
            "\"statement\": \"GO 1.1.0\"",
            "\"by\": \"ada <ada@example.org>\"",
            "\"commit\": \"" + story.remote("rev-parse", "main") + "\"",
            "\"tree\": \"" + story.remote("rev-parse", "main^{tree}") + "\"");
  }

  @Test
  void a_second_time_nothing_moves() {
    FlowStory story = Voyage.tagged(folder, new InProcess(), FLOW);
    String before = story.refs();

    assertThat(tag(story).succeeds().words()).contains("as its receipt tells");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void production_that_moved_on_does_not_move_a_tag() {
    FlowStory story = Voyage.tagged(folder, new InProcess(), FLOW);
    story.on("main").write("late.txt", "late\n").commit("fix: late");

    assertThat(tag(story, "--confirm", GO).succeeds().words()).contains("as its receipt tells");
  }

  @Test
  void a_commit_outside_production_is_refused() {
    promoted.git("fetch", "-q");

    Ended refused = tag(promoted, "--confirm", GO, "--commit", "origin/release/1.1.0");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-763", "main does not contain");
  }

  @Test
  void an_older_commit_of_production_can_be_named() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), FLOW);
    String promoted = story.remote("rev-parse", "main");
    story.on("main").write("late.txt", "late\n").commit("fix: late");

    tag(story, "--confirm", GO, "--commit", promoted).succeeds();

    assertThat(story.remote("rev-parse", "v1.1.0^{commit}")).isEqualTo(promoted);
  }

  @Test
  void a_revision_that_is_none_is_named() {

    assertThat(tag(promoted, "--commit", "nowhere").words()).contains("SLIP-772", "'nowhere'");
  }

  @Test
  void what_is_not_promoted_is_not_tagged_and_all_that_is_missing_is_told() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);

    Ended refused = tag(story, "--confirm", GO);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-750", "SLIP-752", "SLIP-770");
  }

  @Test
  void a_branch_that_somebody_merged_without_promote_counts_as_promoted() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);
    story.on("main").git("merge", "-q", "--no-ff", "-m", "Merge it", "origin/release/1.1.0");
    story.commit("chore: nothing");

    assertThat(tag(story, "--confirm", GO).succeeds().words()).contains("with the expected files");
  }

  @Test
  void a_branch_that_somebody_squashed_without_promote_is_tagged_as_status_says() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);
    story.on("main").git("merge", "-q", "--squash", "origin/release/1.1.0");
    story.git("commit", "-q", "-m", "chore: release 1.1.0");
    story.commit("chore: nothing");

    assertThat(story.slipway("status").words()).contains("slipway tag 1.1.0");
    assertThat(tag(story, "--confirm", GO).succeeds().words())
        .contains("with the expected files, but without a merge commit");
  }

  @Test
  void a_branch_that_production_was_forwarded_to_counts_as_promoted() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);
    story.git("fetch", "-q");
    story.git("push", "-q", "origin", "origin/release/1.1.0:main");

    assertThat(tag(story, "--confirm", GO).succeeds().words()).contains("with the expected files");
  }

  @Test
  void a_tag_that_nobody_remembers_is_never_moved() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), FLOW);
    story.on("develop").tag("v1.1.0");

    Ended refused = tag(story, "--confirm", GO);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-765").doesNotContain("SLIP-770");
  }

  @Test
  void a_program_gets_the_decision_with_what_waits() {
    assertThat(tag(promoted, "--json").words())
        .contains("\"outcome\": \"waiting\"", "\"verdict\": \"passed\"", "\"tag\": \"v1.1.0\"")
        .contains("\"status\": \"planned\"", "SLIP-703");
    assertThat(tag(promoted, "--json", "--confirm", "GO").words())
        .contains("\"outcome\": \"refused\"", "\"verdict\": \"failed\"", "SLIP-704");
  }

  @Test
  void a_tag_of_this_clone_only_is_told_where_it_stands_elsewhere() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), FLOW);
    story.git("tag", "v1.1.0", "origin/develop");

    assertThat(tag(story, "--confirm", GO).words()).contains("SLIP-768", "git tag -d v1.1.0");
  }

  @Test
  void where_the_merge_tags_the_right_command_is_named() {
    FlowStory story =
        FlowStory.of(folder, new InProcess(), "flow: staging\n", Map.of("version.txt", "1.0.0\n"));

    Ended refused = tag(story);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-760", "slipway release");
  }

  @Test
  void the_first_of_a_line_is_tagged_by_its_cut() {
    FlowStory story =
        FlowStory.of(
            folder, new InProcess(), "flow: release-lines\n", Map.of("version.txt", "1.0.0\n"));

    assertThat(story.slipway("tag", "1.2.0rc1").words())
        .contains("SLIP-761", "slipway branch 1.2.0rc1");
  }

  @Test
  void a_policy_without_annotation_and_approval_tags_at_once() {
    FlowStory story =
        Voyage.promoted(
            folder,
            new InProcess(),
            "flow: release-branch\ntag: {annotated: false, approval: none}\napprovals: {recovery: {tagLines: []}}\n");

    tag(story).succeeds();

    assertThat(story.remote("cat-file", "-t", "v1.1.0")).isEqualTo("commit");
  }
}
