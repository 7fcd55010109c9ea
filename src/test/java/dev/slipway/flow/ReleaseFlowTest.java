package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.engine.release.MergedRelease;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.OpenPullRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFlowTest {

  private static final String SIMPLE = "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}\n";

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void a_repository_that_is_released_as_1_0_0() {
    bench = Workbench.released(folder, SIMPLE);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void what_is_released_has_nothing_left_to_plan() {
    bench.git.commit("feat: add --json");
    bench.ship();

    assertThat(bench.release().plan().steps()).isEmpty();
    assertThat(bench.releasePr().plan().steps()).isEmpty();
    assertThat(bench.forge.list(9)).extracting(each -> each.tag()).containsExactly("v1.1.0");
  }

  @Test
  void a_title_edited_by_hand_names_the_version() {
    // given
    bench.git.commit("feat: add --json");
    bench.merge(each -> with(each, "chore(main): release 1.5.0", each.body()));

    // then
    assertThat(released()).extracting(Tagged::tag).containsExactly("v1.5.0");
  }

  @Test
  void notes_that_overflowed_are_found_on_the_branch_that_the_body_points_to() {
    // given
    String notes = overflow();
    bench.merge();

    // then
    assertThat(released().get(0).notes().equals(notes)).isTrue();
  }

  @Test
  void notes_that_overflowed_are_told_anew_from_the_changelog_when_that_branch_is_gone() {
    // given
    String notes = overflow();
    bench.merge();
    bench.git.git("branch", "-q", "-D", "release-please--branches--main--release-notes");

    // then
    assertThat(released()).extracting(Tagged::tag).containsExactly("v1.1.0");
    assertThat(released().get(0).notes().equals(notes)).isTrue();
  }

  private String overflow() {
    bench.git.commit("feat: " + "a long story ".repeat(6_000));
    return bench.releasePr().result().pullRequests().get(0).releases().get(0).notes();
  }

  @Test
  void a_body_that_names_no_version_is_a_problem() {
    // given
    bench.git.commit("feat: add --json");
    bench.merge(each -> with(each, each.title(), "Never mind."));

    // then
    assertRefused();
  }

  @Test
  void a_package_that_is_not_configured_any_more_is_a_problem() {
    // given
    bench.git.commit("feat: add --json");
    bench.carryOut(bench.releasePr().plan());
    bench.git.file(
        "release-please-config.json",
        "{\"packages\": {\".\": {\"release-type\": \"simple\", \"component\": \"other\"}}}\n");
    bench.git.commit("chore: call it other");
    bench.forge.merged(1, "main");

    // then
    assertRefused();
  }

  private static OpenPullRequest with(OpenPullRequest step, String title, String body) {
    return new OpenPullRequest(step.head(), step.base(), title, body, step.labels(), step.draft());
  }

  private List<Tagged> released() {
    return bench.release().result().stream()
        .map(MergedRelease::releases)
        .flatMap(List::stream)
        .toList();
  }

  private void assertRefused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(bench::release)
        .satisfies(
            e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("SLIP-609"));
  }
}
