package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.Examples;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong elsewhere with branches and tags: requirements 6.3, by number. */
class FailureCorpusIT {

  private static final String VERSION = "1.1.0-preview";
  private static final String RELEASE = "release/" + VERSION;
  private static final String TAG = "v" + VERSION;

  @TempDir Path folder;
  private Team team;

  @BeforeEach
  void a_fix_waits_on_develop() {
    team =
        Team.of(folder, Examples.releaseBranch("1.0.0"), "v1.0.0")
            .branch("develop", "origin/main")
            .commit("develop", "fix: close the socket", "src/socket.ts", "closed\n")
            .assembled();
  }

  private void promoted(String version, String... cut) {
    team.ada(cut);
    team.ada("release-pr", "--target-branch", "release/" + version);
    team.ada("pr", "merge", "1", "--squash");
    team.ada("promote", version);
    team.ada("pr", "merge", "2", "--squash");
  }

  private void tagged() {
    promoted(VERSION, "branch", VERSION);
    team.ada("tag", VERSION, "--confirm", "GO " + VERSION);
  }

  @Test
  void f11_a_version_without_a_section_is_not_tagged() {
    team.commit("main", "chore: raise", Examples.releaseBranch(VERSION))
        .commit("main", "docs: lose the section", "CHANGELOG.md", "# Changelog\n");
    team.refuses("tag", VERSION, "--confirm", "GO " + VERSION)
        .byGuard("SLIP-752", "CHANGELOG.md", VERSION);
  }

  @Test
  void f23_a_version_that_stands_in_one_file_only_is_not_tagged() {
    team.commit(
        "main",
        "chore: raise one",
        "package.json",
        Examples.releaseBranch(VERSION).get("package.json"));
    team.refuses("tag", VERSION, "--confirm", "GO " + VERSION)
        .byGuard("SLIP-750", "deploy/helm/aegis/Chart.yaml", "1.0.0");
  }

  @Test
  void f31_a_policy_file_that_a_sync_would_change_needs_a_yes() {
    tagged();
    team.commit("main", "ci: soften a check", ".github/workflows/check.yml", "on: push\n");
    team.refuses("sync").waiting("SLIP-785", ".github/workflows/check.yml", "--yes");
    team.ada("sync", "--yes");
  }

  @Test
  void f32_a_tag_that_moved_is_found_out() {
    tagged();
    team.bob("verify", TAG, "--receipt");
    team.commit("main", "chore: more", "more.txt", "more\n").retag(TAG, "origin/main");
    team.refuses("verify", TAG, "--receipt").byGuard("SLIP-", TAG);
    team.refuses("tag", VERSION, "--confirm", "GO " + VERSION).byGuard("SLIP-766", TAG);
  }

  @Test
  void f33_a_recovery_leaves_its_lines_in_the_tag() {
    String repair = "1.1.1-preview.1";
    promoted(
        repair,
        "branch",
        repair,
        "--recovery",
        "--recovery-issue",
        "12",
        "--recovery-reason",
        "broken",
        "--confirm",
        "RECOVERY " + repair);
    team.ada("tag", repair, "--confirm", "GO " + repair);
    assertThat(team.ask("tag", "-l", "--format=%(contents)", "v" + repair).lines())
        .contains(
            "Release v" + repair,
            "recovery-release: true",
            "recovery-issue: #12",
            "recovery-confirmation: RECOVERY " + repair);
  }

  @Test
  void f38_a_branch_with_content_of_its_own_is_not_cleaned_up() {
    tagged();
    team.commit(RELEASE, "fix: late", "src/late.ts", "late\n");
    team.ada("sync");
    team.refuses("cleanup", VERSION).byGuard("SLIP-", RELEASE, "src/late.ts");
    assertThat(team.branches()).contains(RELEASE);
  }

  @Test
  void f38_an_old_release_branch_is_told_of() {
    team.ada("branch", VERSION);
    team.stage().with("SOURCE_DATE_EPOCH", "1767484800");
    assertThat(team.bob("status").out()).contains(RELEASE).containsIgnoringCase("late");
  }

  @Test
  void f40_the_policy_of_main_holds_whatever_the_branch_says() {
    team.commit("develop", "chore: weaken", "slipway.yml", "flow: trunk\n");
    team.refuses("branch", "1.1.0-preview.1").byGuard("SLIP-737", "--recovery");
    team.ada("branch", VERSION);
    assertThat(team.bob("receipt", "show", VERSION).out()).contains("main@" + team.commit("main"));
  }
}
