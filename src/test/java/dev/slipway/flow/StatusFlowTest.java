package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.forge.PullRequest;
import dev.slipway.plan.ClosePullRequest;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.UpdatePullRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes next is what the commands would do: nobody is sent where nothing is to be done. */
class StatusFlowTest {

  private static final String SNOOZED = "autorelease: snooze";

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void a_repository_with_something_to_release() {
    bench = Workbench.released(folder, "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}\n");
    bench.git.commit("feat: add --json");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void what_is_due_and_not_proposed_is_proposed_next() {
    assertThat(next()).contains("slipway release-pr");
  }

  @Test
  void what_is_proposed_is_merged_next() {
    bench.propose();

    assertThat(next()).contains("slipway pr merge 1");
  }

  @Test
  void line_ends_of_a_forge_make_no_body_another_one() {
    // given
    PullRequest there = bench.propose();
    new UpdatePullRequest(1, there.title(), there.body().replace("\n", "\r\n")).accept(bench.forge);

    // then
    assertThat(bench.releasePr().plan().steps()).isEmpty();
    assertThat(next()).contains("slipway pr merge 1");
  }

  @Test
  void a_version_that_is_out_is_not_proposed() {
    // given
    bench
        .git
        .file(
            "release-please-config.json",
            "{\"packages\": {\".\": {\"release-type\": \"simple\", \"release-as\": \"1.0.0\"}}}\n")
        .commit("chore: stay");

    // then
    assertThat(bench.releasePr().plan().steps()).isEmpty();
    assertThat(next()).isEmpty();
  }

  @Test
  void a_snoozed_one_sleeps_until_there_is_something_new_to_say() {
    // given
    bench.propose();
    new LabelPullRequest(1, List.of(SNOOZED), List.of()).accept(bench.forge);
    new ClosePullRequest(1).accept(bench.forge);

    // then
    assertThat(bench.releasePr().plan().steps()).isEmpty();
    assertThat(next()).isEmpty();

    // when
    bench.git.commit("feat: add --yaml");

    // then
    assertThat(next()).contains("slipway release-pr");
  }

  @Test
  void a_draft_is_not_merged_next() {
    // given
    bench.propose(
        each ->
            new OpenPullRequest(
                each.head(), each.base(), each.title(), each.body(), each.labels(), true));

    // then
    assertThat(next()).contains("slipway pr show 1");
  }

  private Optional<String> next() {
    return bench.status().nextCommand();
  }
}
