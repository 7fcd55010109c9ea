package dev.slipway.flow;

import static dev.slipway.testkit.Voyage.BRANCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromoteFlowTest {

  private static final String FLOW = "flow: release-branch\n";
  private static final String CLEAN = "chore/promote-1.1.0-main";

  @TempDir Path folder;

  @Test
  void a_branch_that_merges_into_what_was_tested_goes_as_it_is() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);

    Ended opened = story.slipway("promote").succeeds();

    assertThat(opened.words()).contains("mode: merge", "merge with: a merge commit");
    assertThat(story.slipway("pr", "list").words()).contains(BRANCH + " -> main");
  }

  @Test
  void where_a_merge_would_conflict_only_the_metadata_goes_and_the_file_is_named() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);

    Ended opened = story.slipway("promote").succeeds();

    assertThat(opened.words()).contains("a merge would conflict in oar.txt");
    assertThat(story.remote("diff", "--name-only", "main", CLEAN).lines())
        .containsExactly(".release-please-manifest.json", "CHANGELOG.md", "version.txt");
  }

  @Test
  void where_a_merge_would_make_what_nobody_tested_only_the_metadata_goes() {
    FlowStory story =
        Voyage.drafted(folder, new InProcess(), FLOW)
            .on("main")
            .write("late.txt", "late\n")
            .commit("fix: late");

    Ended opened = story.slipway("promote").succeeds();

    assertThat(opened.words())
        .contains("files that were not tested so: late.txt", "mode: metadata");
  }

  @Test
  void every_other_path_that_differs_is_told() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);

    assertThat(story.slipway("promote", "--json").words()).contains("\"others\": [ \"oar.txt\" ]");
  }

  @Test
  void the_way_can_be_asked_for() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);

    assertThat(story.slipway("promote", "1.1.0", "--mode", "metadata").succeeds().words())
        .contains("mode: metadata", "as asked");
  }

  @Test
  void a_merge_that_conflicts_is_refused_where_it_is_asked_for() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);

    Ended refused = story.slipway("promote", "--mode", "merge");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-756", "oar.txt");
  }

  @Test
  void a_second_time_nothing_moves_before_the_merge_and_after_it() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);
    story.slipway("promote").succeeds();
    String opened = story.refs();

    assertThat(story.slipway("promote").succeeds().words()).contains("Pull request #2 waits.");
    assertThat(story.refs()).isEqualTo(opened);

    story.slipway("pr", "merge", "2").succeeds();
    String merged = story.refs();
    assertThat(story.slipway("promote").succeeds().words())
        .contains("is on main since", "with the expected files");
    assertThat(story.refs()).isEqualTo(merged);
  }

  @Test
  void production_moves_on_and_the_clean_branch_is_made_anew_on_it() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);
    story.slipway("promote").succeeds();
    story.on("main").write("late.txt", "late\n").commit("fix: late");

    story.slipway("promote").succeeds();

    assertThat(story.remote("show", CLEAN + ":late.txt")).isEqualTo("late");
    assertThat(story.slipway("pr", "list").words()).containsOnlyOnce(CLEAN);
  }

  @Test
  void a_promotion_that_came_otherwise_is_refused_until_the_file_is_put_right() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);
    story.slipway("promote").succeeds();
    story.on(CLEAN).write("stow.txt", "away\n").commit("chore: stowed away");
    story.slipway("pr", "merge", "2", "--squash").succeeds();

    Ended refused = story.slipway("promote");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-771", "stow.txt");

    story.on("main").git("rm", "-q", "stow.txt");
    story.commit("fix: nobody stows away");
    assertThat(story.slipway("promote").succeeds().words()).contains("with the expected files");
  }

  @Test
  void a_squash_where_a_merge_was_asked_for_is_seen() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);
    story.slipway("promote").succeeds();
    story.slipway("pr", "merge", "2", "--squash").succeeds();

    assertThat(story.slipway("promote").succeeds().words()).contains("but without a merge commit");
  }

  @Test
  void production_that_changes_after_the_promotion_is_told_with_the_file_and_its_value() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), FLOW);
    story.on("main").write("version.txt", "soon\n").commit("chore: another version");

    String told = story.slipway("status").succeeds().words();

    assertThat(told)
        .contains("SLIP-804", "version.txt: soon")
        .doesNotContain("Next: slipway promote");
  }

  @Test
  void a_branch_that_is_not_prepared_is_refused_though_production_has_all_its_files() {
    FlowStory story = Voyage.begun(folder, new InProcess(), FLOW);
    story.slipway("branch", Voyage.VERSION).succeeds();

    Ended refused = story.slipway("promote", "--mode", "metadata");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-750", "version.txt: 1.0.0", "SLIP-752");
  }

  @Test
  void a_branch_that_was_just_cut_from_production_itself_is_refused() {
    FlowStory story = Voyage.begun(folder, new InProcess(), FLOW);
    story.on("main").git("push", "-q", "origin", "HEAD:release/1.1.0");

    Ended refused = story.slipway("promote", "1.1.0");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-750");
  }

  @Test
  void a_release_branch_that_is_not_there_is_named() {
    FlowStory story = Voyage.begun(folder, new InProcess(), FLOW);

    Ended refused = story.slipway("promote", "1.1.0");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-757", "slipway branch 1.1.0");
  }

  @Test
  void without_a_release_branch_a_version_must_be_named() {
    FlowStory story = Voyage.begun(folder, new InProcess(), FLOW);

    assertThat(story.slipway("promote").words()).contains("SLIP-758");
  }

  @Test
  void a_staging_branch_goes_to_production_as_a_whole() {
    FlowStory story =
        FlowStory.of(folder, new InProcess(), "flow: staging\n", Map.of("version.txt", "1.0.0\n"))
            .on("staging")
            .write("oar.txt", "oar\n")
            .commit("feat: an oar");

    assertThat(story.slipway("promote").succeeds().words()).contains("#1");
    story.slipway("pr", "merge", "1").succeeds();

    assertThat(story.remote("show", "main:oar.txt")).isEqualTo("oar");
    assertThat(story.slipway("promote").succeeds().words())
        .contains("main has all that staging has.");
  }

  @Test
  void where_the_policy_promotes_nothing_that_is_said() {
    FlowStory story = Voyage.begun(folder, new InProcess(), "flow: trunk\n");

    Ended refused = story.slipway("promote");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-759");
  }

  @Test
  void a_dry_run_and_a_real_one_leave_the_clone_as_it_was() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);
    Map<String, String> before = story.surroundings();

    story.slipway("promote", "--dry-run").succeeds();
    story.slipway("promote").succeeds();

    assertThat(story.surroundings()).isEqualTo(before);
  }
}
