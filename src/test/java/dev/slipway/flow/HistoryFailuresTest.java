package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.engine.commit.Dropped;
import dev.slipway.engine.release.Draft;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.model.BranchName;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong between history and version in five release systems, each by its number. */
class HistoryFailuresTest {

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
  void F1_a_commit_that_is_older_than_the_release_and_merged_later_is_in_the_notes() {
    // given
    bench.git.branch("side", "v1.0.0").at(Instant.parse("2025-06-01T00:00:00Z"));
    bench.git.commit("fix: made long ago");
    bench.git.checkout("main").at(Instant.parse("2026-01-10T00:00:00Z"));
    bench.git.commit("feat: released before").tag("v1.1.0");
    manifest("1.1.0");
    bench.git.merge("Merge branch 'side'", "side");

    // then
    assertThat(notes()).contains("* made long ago").doesNotContain("released before");
  }

  @Test
  void F2_changes_that_an_untyped_squash_hides_are_told_of() {
    // given
    bench.git.commit("Promote develop (#7)\n\n* feat: one\n\n* fix: two\n\n* a third thing");

    // when
    Proposal<ReleaseDrafts> proposal = bench.releasePr();

    // then
    assertThat(proposal.plan().steps()).isEmpty();
    assertThat(proposal.warnings()).extracting(Problem::code).containsExactly("SLIP-612");
    assertThat(proposal.result().examined().get(0).messages().get(0).dropped())
        .extracting(Dropped::detail)
        .containsExactly("2 conventional bullets in body");
  }

  @Test
  void F2_changes_in_a_squash_are_in_the_notes_when_asked_for() {
    slipway("history: {squashBodies: expand}\n");
    bench.git.commit("Promote develop (#7)\n\n* feat: one\n\n* fix: two\n\n* a third thing");

    assertThat(notes()).contains("* one").contains("* two");
  }

  @Test
  void F3_a_merge_that_repeats_its_commit_is_one_entry_when_asked_for() {
    // given
    bench.git.branch("side").commit("feat: add --json").checkout("main");
    bench.git.commit("chore: meanwhile");
    bench.git.merge("Merge pull request #3 from acme/side\n\nfeat: add --json", "side");

    // then
    assertThat(notes().split("\\* add --json", -1)).hasSize(3);
    slipway("history: {mergeDuplicates: fold}\n");
    assertThat(notes().split("\\* add --json", -1)).hasSize(2);
  }

  @Test
  void F4_a_feature_that_was_reverted_is_not_announced_when_asked_for() {
    // given
    slipway("history: {reverts: net}\n");
    bench.git.commit("feat: add --json");
    String added = bench.git.id("HEAD").hex();
    bench.git.commit("Revert \"feat: add --json\"\n\nThis reverts commit %s.".formatted(added));
    bench.git.commit("fix: a leak");

    // then
    assertThat(notes()).contains("* a leak").doesNotContain("--json");
    assertThat(due().version()).hasToString("1.0.1");
  }

  @Test
  void F7_a_named_baseline_that_does_not_exist_is_refused() {
    config("\"last-release-sha\": \"%s\"".formatted("ab".repeat(20)));

    assertRefused("SLIP-602");
  }

  @Test
  void F7_a_named_baseline_that_is_no_ancestor_is_refused() {
    // given
    bench.git.branch("side").commit("feat: aside").checkout("main");
    config("\"last-release-sha\": \"%s\"".formatted(bench.git.id("side")));

    // then
    assertRefused("SLIP-603");
  }

  @Test
  void F7_a_version_without_a_tag_is_warned_of() {
    bench.git.commit("fix: a leak");
    manifest("1.0.7");

    assertThat(bench.releasePr().warnings()).extracting(Problem::code).containsExactly("SLIP-605");
  }

  @Test
  void F17_each_of_two_lines_is_compared_with_the_release_before_it_on_that_line() {
    // given: 1.0.x goes on after 1.1.0 is out
    bench.git.branch("1.0.x").checkout("main").commit("feat: on main").tag("v1.1.0");
    manifest("1.1.0");
    bench.git.commit("fix: on main");
    bench.git.checkout("1.0.x").commit("fix: on the old line");

    // then
    assertThat(bench.releasePr(onBranch("1.0.x")).result().pullRequests().get(0).body())
        .contains("compare/v1.0.0...v1.0.1")
        .contains("on the old line")
        .doesNotContain("on main");
    assertThat(bench.releasePr(onBranch("main")).result().pullRequests().get(0).body())
        .contains("compare/v1.1.0...v1.1.1")
        .doesNotContain("old line");
  }

  @Test
  void F17_a_line_without_a_manifest_goes_by_the_tags_that_it_contains() {
    // given
    bench.git.delete(".release-please-manifest.json").delete("release-please-config.json");
    bench.git.commit("chore: go by tags").branch("1.0.x").checkout("main");
    bench.git.commit("feat!: on main").tag("v2.0.0");
    bench.git.checkout("1.0.x").commit("fix: on the old line");
    var source =
        new ConfigRequest(
            Workbench.request().source().paths(),
            Workbench.request().source().overrides(),
            Map.of("release-type", "simple"));

    // then
    assertThat(bench.releasePr(onBranch("1.0.x", source)).result().pullRequests().get(0).body())
        .contains("compare/v1.0.0...v1.0.1");
  }

  private static ReleaseSurvey.Request onBranch(String name) {
    return onBranch(name, Workbench.request().source());
  }

  private static ReleaseSurvey.Request onBranch(String name, ConfigRequest source) {
    ReleaseSurvey.Request usual = Workbench.request();
    return new ReleaseSurvey.Request(
        Optional.of(new BranchName(name)), source, usual.repo(), usual.at(), usual.date());
  }

  private Draft due() {
    return bench.releasePr().result().pullRequests().get(0).releases().get(0);
  }

  private String notes() {
    return due().notes();
  }

  private void assertRefused(String code) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(bench::releasePr)
        .satisfies(e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(code));
  }

  private void config(String option) {
    bench
        .git
        .file(
            "release-please-config.json",
            "{%s, \"packages\": {\".\": {\"release-type\": \"simple\"}}}\n".formatted(option))
        .commit("feat: with " + option);
  }

  private void manifest(String version) {
    bench
        .git
        .file(".release-please-manifest.json", "{\n  \".\": \"%s\"\n}\n".formatted(version))
        .commit("chore: set the version");
  }

  private void slipway(String text) {
    bench.git.file(".github/slipway.yml", text).commit("chore: configure");
  }
}
