package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.Document;
import dev.slipway.testkit.Examples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One branch, from which everything is released: what requirements 4.4 says of branches. */
class OneCommandFlowIT {

  @TempDir Path folder;
  private Team team;
  private Map<String, String> desks;

  @BeforeEach
  void a_feature_waits_on_main() {
    team = Team.of(folder, Examples.oneCommand("1.6.1"), "v1.6.1");
    team.commit("main", "feat: a plan", "src/plan.py", "plan\n").assembled();
    desks = team.desks();
  }

  @Test
  void from_main_to_the_tag() {
    Document planned = team.does("release-pr", "--release-as", "1.7.0");
    assertThat(planned.steps("summary")).hasSize(2);
    team.bob("pr", "merge", "1", "--squash");
    Map<String, String> expected = Examples.oneCommand("1.7.0");
    expected.remove("CHANGELOG.md");
    expected.forEach(
        (path, text) -> assertThat(team.file("main", path)).as(path).isEqualTo(text.strip()));
    assertThat(team.next()).startsWith("slipway tag 1.7.0");
    team.refuses("tag", "1.7.0").waiting("SLIP-703", "--confirm", "GO 1.7.0");
    team.does("tag", "1.7.0", "--confirm", "GO 1.7.0");
    team.does("release");
    assertThat(team.commit("v1.7.0")).isEqualTo(team.commit("main"));
    assertThat(team.desks()).isEqualTo(desks);
  }

  @Test
  void files_that_disagree_are_all_told() {
    team.commit(
        "main",
        "chore: forget one",
        "mcp_task_orchestrator/__init__.py",
        "__version__ = \"1.5.0\"\n");
    team.refuses("tag", "1.6.2", "--confirm", "GO 1.6.2")
        .byGuard("SLIP-750", "mcp_task_orchestrator/__init__.py", "1.5.0", "1.6.1");
  }
}
