package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.Examples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cut that prepares the release, and production merged back: requirements 3.4. */
class GitFlowIT {

  private static final String BRANCH = "release/v0.3.0";
  private static final String GO = "GO 0.3.0";
  private static final String[] UNRELEASED = {"- a faster start", "- a clear error"};
  private static final List<String> VERSION_FILES =
      List.of(
          ".claude-plugin/marketplace.json",
          ".github/plugin/marketplace.json",
          "plugins/agentops/package.json",
          "plugins/agentops/plugin.json");

  @TempDir Path folder;
  private Team team;
  private Map<String, String> desks;

  @BeforeEach
  void two_entries_wait_under_unreleased() {
    team = Team.of(folder, Examples.gitFlow("0.2.0"), "v0.2.0");
    team.branch("develop", "origin/main")
        .commit("develop", "feat: a faster start", "src/start.py", "fast\n")
        .commit("develop", "fix: a clear error", "src/error.py", "clear\n")
        .commit("develop", "docs: tell of both", "CHANGELOG.md", Examples.kept("0.2.0", UNRELEASED))
        .assembled();
    desks = team.desks();
  }

  @Test
  void from_the_cut_to_the_clean_up() {
    team.does("branch", "0.3.0");
    assertThat(team.ask("rev-list", "--count", "develop.." + BRANCH)).isEqualTo("1");
    assertThat(team.file(BRANCH, "CHANGELOG.md"))
        .startsWith("# Changelog\n\n## [Unreleased]\n\n## [0.3.0] - 2026-01-01\n")
        .contains(UNRELEASED);
    assertThat(team.differing("develop", BRANCH))
        .contains("CHANGELOG.md")
        .containsAll(VERSION_FILES);
    VERSION_FILES.forEach(file -> assertThat(team.file(BRANCH, file)).contains("\"0.3.0\""));
    assertThat(team.pullRequests())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.get("title").asText()).isEqualTo("Release v0.3.0");
              assertThat(each.get("baseRef").asText()).isEqualTo("main");
              assertThat(each.get("headRef").asText()).isEqualTo(BRANCH);
            });

    assertThat(team.next()).isEqualTo("slipway pr merge 1");
    team.bob("pr", "merge", "1");
    assertThat(team.next()).startsWith("slipway tag 0.3.0");
    team.refuses("tag", "0.3.0").waiting("SLIP-703", "--confirm", GO);
    team.does("tag", "0.3.0", "--confirm", GO);
    assertThat(team.commit("v0.3.0")).isEqualTo(team.commit("main"));

    assertThat(team.next()).isEqualTo("slipway sync");
    team.does("sync");
    team.pullRequests().forEach(each -> team.ada("pr", "merge", each.get("number").asText()));
    assertThat(team.ask("rev-list", "--count", "develop..main")).isEqualTo("0");
    assertThat(team.file("develop", "CHANGELOG.md"))
        .startsWith("# Changelog\n\n## [Unreleased]\n\n## [0.3.0]");

    assertThat(team.next()).isEqualTo("slipway cleanup --yes");
    team.does("cleanup", "--yes");
    assertThat(team.branches()).containsExactly("develop", "main");
    team.bob("verify", "--receipt", "v0.3.0");
    assertThat(team.bob("receipt", "show", "0.3.0").out()).contains("ada", GO);
    assertThat(team.desks()).isEqualTo(desks);
  }

  @Test
  void a_version_between_releases_comes_from_the_tags() {
    assertThat(version("develop")).isEqualTo("0.2.1.dev3");
    team.does("branch", "0.3.0");
    assertThat(version(BRANCH)).isEqualTo("0.2.1.dev4");
  }

  private String version(String branch) {
    return team.bob("version", "--dev", "--target-branch", branch).out().strip();
  }

  @Test
  void a_cut_with_nothing_to_tell_is_refused() {
    team.commit("develop", "docs: nothing yet", "CHANGELOG.md", Examples.kept("0.2.0"));
    team.refuses("branch", "0.3.0").byGuard("SLIP-736", "Unreleased");
  }

  @Test
  void a_branch_that_is_there_is_not_cut_again() {
    team.branch(BRANCH, "origin/main");
    team.refuses("branch", "0.3.0").byGuard("SLIP-731", BRANCH);
  }

  @Test
  void a_gate_of_the_platform_that_nobody_reviews_is_no_gate() {
    String policy = Examples.gitFlow("0.2.0").get("slipway.yml");
    String platform = policy.replace("confirm: \"GO {version}\"", "by: platform");
    team.ada("branch", "0.3.0");
    team.ada("pr", "merge", "1");
    team.commit("main", "chore: ask the platform", "slipway.yml", platform);
    team.refuses("tag", "0.3.0", "--confirm", GO).byGuard("SLIP-810", "go");
  }

  @Test
  void a_cut_that_would_lose_a_release_of_production_is_refused() {
    released();
    team.commit("develop", "fix: more", "CHANGELOG.md", Examples.kept("0.2.0", "- more"));
    team.refuses("branch", "0.4.0").byGuard("SLIP-735", "v0.3.0", "0.3.0", "slipway sync");
  }

  /** 0.3.0 is out, and production was not brought back. */
  private void released() {
    team.ada("branch", "0.3.0");
    team.ada("pr", "merge", "1");
    team.ada("tag", "0.3.0", "--confirm", GO);
  }
}
