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

/** Staging is merged into production, which then releases itself: requirements 1.4. */
class StagingFlowIT {

  private static final List<String> METADATA =
      List.of(
          ".release-please-manifest.json", "CHANGELOG.md", "ax_cli/__init__.py", "pyproject.toml");

  @TempDir Path folder;
  private Team team;
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
  }

  @Test
  void from_staging_to_the_tag() {
    assertThat(team.next()).isEqualTo("slipway promote");
    team.does("promote");
    JsonNode promotion = team.pullRequests().get(0);
    assertThat(promotion.get("headRef").asText()).isEqualTo("dev/staging");
    assertThat(promotion.get("baseRef").asText()).isEqualTo("main");
    assertThat(team.next()).isEqualTo("slipway pr merge 1");
    team.bob("pr", "merge", "1");
    assertThat(team.differing("main", "dev/staging")).isEmpty();

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

    team.bob("pr", "merge", "2");
    assertThat(team.next()).isEqualTo("slipway release");
    team.does("release");
    assertThat(team.commit("v0.7.0")).isEqualTo(team.commit("main"));
    team.bob("verify", "v0.7.0", "--receipt");
    assertThat(team.desks()).isEqualTo(desks);
  }

  @Test
  void a_tag_that_the_files_do_not_tell_of_is_refused() {
    team.refuses("tag", "0.7.1", "--confirm", "GO 0.7.1").byGuard("SLIP-760", "slipway release");
  }

  @Test
  void a_version_file_without_a_version_is_named() {
    team.commit("main", "chore: break it", "ax_cli/__init__.py", "version = 0\n");
    team.commit("main", "feat: more", "src/more.txt", "more\n");
    team.refuses("release-pr").asFailed("SLIP-", "ax_cli/__init__.py");
  }
}
