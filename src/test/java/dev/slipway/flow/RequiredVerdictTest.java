package dev.slipway.flow;

import static dev.slipway.testkit.PaperVerdict.matrix;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.MapSnapshot;
import dev.slipway.testkit.PaperVerdict;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredVerdictTest {

  private static final String REQUIRED =
      """
      environments: {dev: {}, next: {}}
      qa: {targets: {release: [{name: up, get: /up}]}}
      requires: [{qa: release, envs: [dev, next], before: [promote, tag]}]
      """;
  private static final String FLOW = "flow: release-branch\n" + REQUIRED;
  private static final String MATRIX = "operator-qa-artifacts/matrix.json";

  /** When Slipway runs here. */
  private static final Instant MORNING = Instant.parse("2026-02-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void a_promotion_without_a_verdict_is_refused_with_all_else_that_is_in_the_way() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);
    String before = story.refs();

    Ended refused = story.slipway("promote", "--mode", "merge");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words())
        .contains("SLIP-756", "SLIP-860", "No release verdict of dev, next")
        .contains("git switch --detach " + story.remote("rev-parse", Voyage.BRANCH))
        .contains("slipway qa matrix --env dev --env next --for release");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void a_verdict_of_the_branch_lets_it_go_and_the_receipt_remembers_it() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);
    leave(story, MATRIX, Voyage.BRANCH, Duration.ofHours(1));

    Ended opened = story.slipway("promote").succeeds();

    assertThat(opened.words()).contains("ok   verdict: release verdict of dev, next: sha256:");
    assertThat(story.slipway("receipt", "show", Voyage.VERSION).succeeds().words())
        .containsPattern("qa\\.release: sha256:[0-9a-f]{64}@20");
  }

  @Test
  void what_waits_and_what_is_done_needs_no_fresh_one() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);
    leave(story, MATRIX, Voyage.BRANCH, Duration.ZERO);
    story.slipway("promote").succeeds();
    leave(story, MATRIX, Voyage.BRANCH, Duration.ofDays(9));

    assertThat(story.slipway("promote").succeeds().words()).contains("Pull request #2 waits.");
    assertThat(story.slipway("promote", "--evidence", "gone.json").status()).isZero();
    story.slipway("pr", "merge", "2").succeeds();
    assertThat(story.slipway("promote").succeeds().words()).contains("with the expected files");
  }

  @Test
  void the_tag_needs_one_of_the_files_that_are_tagged_and_only_once() {
    FlowStory story = Voyage.diverged(folder, new InProcess(), FLOW);
    leave(story, MATRIX, Voyage.BRANCH, Duration.ZERO);
    story.slipway("promote").succeeds();
    story.slipway("pr", "merge", "2", "--squash").succeeds();

    Ended refused = story.slipway("tag", Voyage.VERSION, "--confirm", Voyage.GO);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-865", MATRIX);

    leave(story, "elsewhere/m.json", "main", Duration.ZERO);
    String[] tag = {"tag", Voyage.VERSION, "--confirm", Voyage.GO, "--evidence", "elsewhere"};
    assertThat(story.slipway(tag).succeeds().words()).contains("qa.release: sha256:");
    leave(story, "elsewhere/m.json", "main", Duration.ofDays(9));
    assertThat(story.slipway(tag).succeeds().words()).contains("stands on");
  }

  @Test
  void a_named_place_that_is_not_there_is_said() {
    FlowStory story = Voyage.drafted(folder, new InProcess(), FLOW);

    Ended refused = story.slipway("promote", "--evidence", "gone.json");

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.words()).contains("SLIP-868", "gone.json", "--evidence PATH");
  }

  @Test
  void what_the_policy_does_not_require_here_is_not_read() {
    String flow = FLOW.replace("[promote, tag]", "[publish]");
    FlowStory story = Voyage.drafted(folder, new InProcess(), flow);

    assertThat(story.slipway("promote", "--evidence", "gone.json").succeeds().words())
        .doesNotContain("verdict");
  }

  @Test
  void a_release_that_is_tagged_by_its_merge_needs_one_too() {
    FlowStory story =
        FlowStory.of(
                folder,
                new InProcess(),
                "flow: trunk\n" + REQUIRED,
                Map.of("version.txt", "1.0.0\n"))
            .write("oar.txt", "oar\n")
            .commit("feat: an oar");
    story.slipway("release-pr").succeeds();
    story.slipway("pr", "merge", "1").succeeds();

    Ended refused = story.slipway("release");
    assertThat(refused.status()).as(refused.words()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-860");

    leave(story, MATRIX, "main", Duration.ZERO);
    story.slipway("release").succeeds();
    assertThat(story.slipway("receipt", "show", "v1.1.0").succeeds().words())
        .contains("qa.release: sha256:");
    assertThat(story.slipway("release", "--evidence", "gone.json").status()).isZero();
  }

  /** A verdict of what the remote has, in Ada's clone, where she would leave it. */
  private void leave(FlowStory story, String path, String revision, Duration age) {
    PaperVerdict verdict =
        matrix("dev", "next")
            .of(
                new CommitId(story.remote("rev-parse", revision)),
                new TreeId(story.remote("rev-parse", revision + "^{tree}")),
                config(story),
                MORNING.minus(age));
    story.write(path, verdict.text());
  }

  private static String config(FlowStory story) {
    String yaml = story.remote("show", "main:slipway.yml") + "\n";
    return new ConfigFiles()
        .qa(MapSnapshot.of("slipway.yml", yaml), ConfigPaths.DEFAULT)
        .orElseThrow()
        .hash();
  }
}
