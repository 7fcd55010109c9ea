package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Document;
import dev.slipway.testkit.Examples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Release branches under a version policy: requirements 2.4. */
class ReleaseBranchFlowIT {

  private static final String VERSION = "0.6.6-preview";
  private static final String BRANCH = "release/" + VERSION;
  private static final String TAG = "v" + VERSION;
  private static final String GO = "GO " + VERSION;
  private static final List<String> METADATA =
      List.of(
          ".release-please-manifest.json",
          "CHANGELOG.md",
          "deploy/helm/aegis/Chart.yaml",
          "package-lock.json",
          "package.json");

  @TempDir Path folder;
  private Team team;
  private Map<String, String> desks;

  @BeforeEach
  void three_fixes_wait_on_develop() {
    team = Team.of(folder, Examples.releaseBranch("0.6.5-preview.3"), "v0.6.5-preview.3");
    team.branch("develop", "origin/main")
        .commit("develop", "fix: close the socket", "src/socket.ts", "closed\n")
        .commit("develop", "fix: count retries", "src/retries.ts", "3\n")
        .commit("develop", "fix: name the session", "src/session.ts", "name\n")
        .assembled();
    desks = team.desks();
  }

  @Test
  void from_the_cut_to_the_clean_up() {
    cut();
    prepare();
    promote();
    tag();
    bringBack();
    cleanUp();
    assertThat(team.desks()).isEqualTo(desks);
  }

  private void cut() {
    team.does("branch", VERSION);
    assertThat(team.commit(BRANCH)).isEqualTo(team.commit("develop"));
  }

  private void prepare() {
    assertThat(team.next()).isEqualTo("slipway release-pr --target-branch " + BRANCH);
    Document planned = team.does("release-pr", "--target-branch", BRANCH, "--repo", "one/aegis");
    JsonNode pullRequest = planned.result().get("pullRequests").get(0);
    assertThat(pullRequest.get("title").asText()).contains("release " + VERSION);
    assertThat(pullRequest.get("baseRef").asText()).isEqualTo(BRANCH);
    assertThat(pullRequest.get("files").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(METADATA);
    String notes = pullRequest.at("/releases/0/notes").asText();
    assertThat(notes).contains("compare/v0.6.5-preview.3...v0.6.6-preview");
    assertThat(notes.lines().filter(line -> line.startsWith("* "))).hasSize(3);
    team.ada("pr", "merge", "1", "--squash");
    assertThat(team.differing("develop", BRANCH)).isEqualTo(METADATA);
  }

  private void promote() {
    assertThat(team.next()).isEqualTo("slipway promote " + VERSION);
    Document promoted = team.does("promote", VERSION, "--mode", "metadata");
    String branch = "chore/promote-0.6.6-preview-main";
    assertThat(team.differing("main", branch)).isEqualTo(METADATA);
    assertThat(promoted.result().toString())
        .contains("src/socket.ts", "src/retries.ts", "src/session.ts");
    assertThat(team.pullRequests().get(0).get("headRef").asText()).isEqualTo(branch);
    team.bob("pr", "merge", "2", "--squash");
    assertThat(team.file("main", "package.json")).contains(VERSION);
  }

  private void tag() {
    assertThat(team.next()).startsWith("slipway tag " + VERSION);
    team.refuses("tag", VERSION).waiting("SLIP-703", "--confirm", GO);
    team.does("tag", VERSION, "--confirm", GO);
    assertThat(team.ask("cat-file", "-t", TAG)).isEqualTo("tag");
    assertThat(team.commit(TAG)).isEqualTo(team.commit("main"));
    assertThat(team.ask("tag", "-l", "--format=%(contents:subject)", TAG))
        .isEqualTo("Release v0.6.6-preview");
    assertThat(team.bob("receipt", "show", VERSION).out()).contains("ada", GO);
    team.bob("verify", "--receipt", TAG);
  }

  private void bringBack() {
    assertThat(team.next()).isEqualTo("slipway sync");
    team.does("sync");
    team.pullRequests().forEach(each -> team.ada("pr", "merge", each.get("number").asText()));
    assertThat(team.ask("rev-list", "--count", "develop..main")).isEqualTo("0");
  }

  private void cleanUp() {
    assertThat(team.next()).isEqualTo("slipway cleanup --yes");
    team.does("cleanup", "--yes");
    assertThat(team.branches()).containsExactly("develop", "main");
    assertThat(team.bob("receipt", "show", VERSION).out())
        .containsSubsequence("cut", "promote", "tag", "sync", "cleanup");
    team.bob("verify", "--receipt", TAG);
  }

  @Test
  void a_numbered_preview_is_cut_under_a_recovery_approval_only() {
    String version = "0.6.7-preview.1";
    team.refuses("branch", version).byGuard("SLIP-737", "--recovery");
    team.refuses(recovery(version, "12a", "broken", "RECOVERY " + version))
        .byGuard("SLIP-739", "12a", "digits");
    team.refuses(recovery(version, "12", " ", "RECOVERY " + version))
        .byGuard("SLIP-741", "--recovery-reason");
    team.refuses(recovery(version, "12", "broken", "recovery " + version))
        .byGuard("SLIP-704", "RECOVERY " + version);
    team.does(recovery(version, "12", "broken", "RECOVERY " + version));
    assertThat(team.branches()).contains("release/" + version);
  }

  private static String[] recovery(String version, String issue, String reason, String confirm) {
    return new String[] {
      "branch",
      version,
      "--recovery",
      "--recovery-issue",
      issue,
      "--recovery-reason",
      reason,
      "--confirm",
      confirm
    };
  }

  @Test
  void there_is_one_release_branch_at_a_time() {
    team.does("branch", VERSION);
    team.refuses("branch", "0.6.8-preview").byGuard("SLIP-732", BRANCH);
    team.does(recovery("0.6.7-preview.1", "12", "broken", "RECOVERY 0.6.7-preview.1"));
  }

  @Test
  void a_tag_outside_of_main_is_refused() {
    team.does("branch", VERSION);
    team.ada("release-pr", "--target-branch", BRANCH);
    team.ada("pr", "merge", "1");
    team.refuses("tag", VERSION, "--commit", "origin/" + BRANCH, "--confirm", GO)
        .byGuard("SLIP-763", "main");
  }

  @Test
  void a_promotion_that_lowers_a_version_is_refused() {
    team.does("branch", VERSION);
    team.ada("release-pr", "--target-branch", BRANCH);
    team.ada("pr", "merge", "1");
    team.commit("main", "chore: raise it", Examples.releaseBranch("0.7.0"));
    team.refuses("promote", VERSION, "--mode", "metadata")
        .byGuard("SLIP-754", "0.7.0", "0.6.6-preview");
  }

  @Test
  void a_spelling_that_the_policy_does_not_know_is_refused_everywhere() {
    for (String command : List.of("branch", "promote", "tag")) {
      team.refuses(command, "0.6.6-preview1").byGuard("SLIP-123", "0.6.6-preview1");
      team.refuses(command, "0.6.6-preview-1").byGuard("SLIP-123", "0.6.6-preview-1");
    }
  }
}
