package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackportFlowTest {

  private static final String REGISTRY =
      """
      versions:
        - version: "2.1"
        - version: "2.0"
          lts: true
          retire_after: "2027-01-31"
        - version: "1.9"
      """;

  @TempDir Path folder;
  private FlowStory story;

  @BeforeEach
  void a_fix_that_fits_one_line_and_not_the_other() {
    story =
        FlowStory.of(
                folder,
                new InProcess(),
                "flow: release-lines\nlines: {registry: lines.yml}\n",
                Map.of("lines.yml", REGISTRY, "hull.txt", "one\ntwo\nthree\n"))
            .on("2.0")
            .on("main")
            .write("hull.txt", "one\ntwo\nthree\nfour\n")
            .commit("feat: four")
            .on("2.1")
            .on("main")
            .write("hull.txt", "one\ntwo\nthree\nfour, tight\n")
            .commit("fix(hull): a leak (#12)\n\nIt leaked.");
  }

  @Test
  void a_fix_goes_onto_every_maintained_line() {
    story.slipway("backport", "main").succeeds();

    assertThat(story.branches()).contains("backport/12-to-2.0", "backport/12-to-2.1");
    assertThat(story.remote("show", "backport/12-to-2.1:hull.txt")).endsWith("four, tight");
    assertThat(story.remote("log", "-1", "--format=%an: %B", "backport/12-to-2.1"))
        .isEqualTo(
            "ada: fix(hull): a leak (#12)\n\nIt leaked.\n\n(cherry picked from commit %s)"
                .formatted(story.remote("rev-parse", "main")));
  }

  @Test
  void where_it_does_not_fit_the_pull_request_is_a_draft_with_the_markers() {
    story.slipway("backport", "main", "--to", "2.0").succeeds();

    assertThat(story.remote("show", "backport/12-to-2.0:hull.txt")).contains("<<<<<<<");
    assertThat(story.slipway("pr", "show", "1").words()).contains("a draft", "- `hull.txt`");
  }

  @Test
  void a_second_time_nothing_moves() {
    story.slipway("backport", "main").succeeds();
    String before = story.refs();

    Ended again = story.slipway("backport", "main").succeeds();

    assertThat(again.words()).contains("2.1: pull request #1 is open");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void what_a_line_got_by_hand_is_there() {
    String fix = story.remote("rev-parse", "main");
    story.on("2.1").git("cherry-pick", "-x", fix);
    story.commit("chore: on we go");

    assertThat(story.slipway("backport", fix, "--to", "2.1").succeeds().words())
        .contains("2.1: has it already");
  }

  @Test
  void a_merge_is_picked_as_what_it_brought() {
    story
        .on("topic")
        .write("keel.txt", "lead\n")
        .commit("wip")
        .write("keel.txt", "iron\n")
        .commit("wip");
    story
        .on("main")
        .git(
            "merge",
            "-q",
            "--no-ff",
            "-m",
            "Merge pull request #13 from acme/topic\n\nfix: a keel",
            "topic");
    story.commit("chore: next");

    story.slipway("backport", "main~1", "--to", "2.1").succeeds();

    assertThat(story.remote("log", "-1", "--format=%s", "backport/13-to-2.1"))
        .isEqualTo("fix: a keel (#13)");
    assertThat(story.remote("diff", "--name-only", "2.1", "backport/13-to-2.1"))
        .isEqualTo("keel.txt");
  }

  @Test
  void a_line_that_is_none_refuses_all() {
    story.commit("feat: five\n\nBackport: 2.1, 3.0");
    String before = story.refs();

    Ended refused = story.slipway("backport", "main");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-786", "'3.0'");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void a_line_without_a_branch_is_skipped() {
    assertThat(story.slipway("backport", "main", "--to", "1.9").succeeds().words())
        .contains("1.9: skipped, the remote has no branch 1.9");
  }

  @Test
  void what_is_not_merged_is_refused() {
    story.on("topic").commit("fix: not yet");

    Ended refused = story.slipway("backport", "topic");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-787");
  }
}
