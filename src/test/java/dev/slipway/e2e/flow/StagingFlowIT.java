package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slipway.e2e.Document;
import dev.slipway.testkit.AxctlService;
import dev.slipway.testkit.Examples;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What passes in two environments is promoted, and what is promoted is released: requirements 1.4.
 */
class StagingFlowIT {

  private static final List<String> METADATA =
      List.of(
          ".release-please-manifest.json", "CHANGELOG.md", "ax_cli/__init__.py", "pyproject.toml");

  @TempDir Path folder;

  private final StubServer dev = AxctlService.start("1");
  private final StubServer next = AxctlService.start("2");
  private Team team;
  private Path checkout;
  private Path evidence;
  private Map<String, String> desks;

  @BeforeEach
  void four_commits_wait_on_staging() {
    team = Team.of(folder, Examples.staging("0.6.0"), "v0.6.0");
    team.branch("dev/staging", "origin/main")
        .commit("dev/staging", "feat(cli): a", "src/a.txt", "a\n")
        .commit("dev/staging", "fix(x): b (#7)\n\nCloses #5", "src/b.txt", "b\n")
        .commit("dev/staging", "docs: c", "src/c.txt", "c\n")
        .commit("dev/staging", "chore: d", "src/d.txt", "d\n")
        .assembled();
    desks = team.desks();
    a_job_can_ask_both_environments();
  }

  /** It checks out what is to be promoted. */
  private void a_job_can_ask_both_environments() {
    evidence = folder.resolve("evidence");
    team.stage()
        .with("SLIPWAY_QA_DEV_BASE_URL", dev.url())
        .with("SLIPWAY_QA_NEXT_BASE_URL", next.url())
        .with("AX_QA_DEV_TOKEN", "token-of-dev")
        .with("AX_QA_NEXT_TOKEN", "token-of-next");
    checkout = team.stage().clone("job");
    team.stage().git(checkout, "checkout", "-q", "dev/staging").succeeds();
  }

  @AfterEach
  void close() {
    dev.close();
    next.close();
  }

  @Test
  void from_the_checks_to_the_tag() throws IOException {
    one_environment_passes();
    both_pass_and_do_not_differ();
    what_passed_is_promoted();
    what_is_promoted_is_proposed_as_a_release();
    the_merge_is_the_release();
    assertThat(team.desks()).isEqualTo(desks);
  }

  private void one_environment_passes() throws IOException {
    Path artifact = evidence.resolve("dev.json");
    JsonNode told =
        asked("preflight", "--env", "dev", "--for", "release", "--artifact", artifact.toString());
    assertThat(json(artifact)).isEqualTo(told);
    assertThat(told.get("checks").findValuesAsText("name")).isEqualTo(AxctlService.CHECKS);
    assertThat(told.get("details")).isEqualTo(told.get("checks"));
    assertThat(dev.seen()).hasSize(8);
    Files.delete(artifact);
  }

  private void both_pass_and_do_not_differ() throws IOException {
    JsonNode told = matrix();
    assertThat(told.at("/drift/findings")).isEmpty();
    assertThat(matrix().get("envs").findValuesAsText("space_id")).containsExactly("1", "2");
    assertThat(json(evidence.resolve("matrix.json")).get("ok").asBoolean()).isTrue();
    assertThat(evidence.resolve("dev-preflight.json")).isRegularFile();
    assertThat(evidence.resolve("next-preflight.json")).isRegularFile();
    assertThat(team.stage().ask(checkout, "status", "--porcelain")).isEmpty();
  }

  private void what_passed_is_promoted() {
    assertThat(team.next()).isEqualTo("slipway promote");
    team.refuses("promote").byGuard("SLIP-860", "slipway qa matrix --env dev --env next");
    team.does("promote", "--evidence", evidence.toString());
    JsonNode promotion = team.pullRequests().get(0);
    assertThat(promotion.get("headRef").asText()).isEqualTo("dev/staging");
    assertThat(promotion.get("baseRef").asText()).isEqualTo("main");
    assertThat(team.next()).isEqualTo("slipway pr merge 1");
    team.bob("pr", "merge", "1");
    assertThat(team.differing("main", "dev/staging")).isEmpty();
  }

  private void what_is_promoted_is_proposed_as_a_release() {
    assertThat(team.next()).isEqualTo("slipway release-pr");
    Document planned = team.does("release-pr");
    JsonNode pullRequest = planned.result().get("pullRequests").get(0);
    assertThat(pullRequest.get("title").asText()).isEqualTo("chore(main): release 0.7.0");
    assertThat(pullRequest.get("files").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(METADATA);
    assertThat(pullRequest.at("/releases/0/notes").asText())
        .contains("### Documentation", "* c")
        .contains("* **x:** b")
        .doesNotContain("* d");
    assertThat(team.pullRequests()).hasSize(1);
  }

  private void the_merge_is_the_release() {
    team.bob("pr", "merge", "2");
    assertThat(team.next()).isEqualTo("slipway release");
    team.does("release");
    assertThat(team.commit("v0.7.0")).isEqualTo(team.commit("main"));
    team.bob("verify", "--receipt", "v0.7.0");
  }

  @Test
  void what_was_not_checked_is_not_promoted() {
    matrix();
    team.commit("dev/staging", "fix: e", "src/e.txt", "e\n");
    team.refuses("promote", "--evidence", evidence.toString())
        .byGuard("SLIP-865", "slipway qa matrix --env dev --env next");
  }

  @Test
  void a_tag_that_the_files_do_not_tell_of_is_refused() {
    team.refuses("tag", "0.7.1", "--confirm", "GO 0.7.1").byGuard("SLIP-760", "slipway release");
  }

  @Test
  void a_version_file_without_a_version_is_named() {
    team.commit("main", "chore: break it", "ax_cli/__init__.py", "version = 0\n");
    team.commit("main", "feat: more", "src/more.txt", "more\n");
    team.refuses("release-pr").asFailed("SLIP-503", "ax_cli/__init__.py");
  }

  private JsonNode matrix() {
    return asked(
        "matrix",
        "--env",
        "dev",
        "--env",
        "next",
        "--space",
        "dev=1",
        "--space",
        "next=2",
        "--artifact-dir",
        evidence.toString());
  }

  private JsonNode asked(String gate, String... options) {
    List<String> words = new ArrayList<>(List.of("qa", gate, "--json"));
    words.addAll(List.of(options));
    return team.stage().slipway(checkout, words.toArray(String[]::new)).succeeds().json();
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
