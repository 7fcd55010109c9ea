package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.Examples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Version lines, cut with their first tag: requirements 5.4. */
class ReleaseLinesIT {

  private static final String GO = "GO 26.2.0rc1";

  @TempDir Path folder;
  private Team team;
  private Map<String, String> desks;

  @BeforeEach
  void main_has_the_first_candidate_of_a_line() {
    team = Team.of(folder, Examples.releaseLines("26.1.0"), "26.1.0");
    team.commit("main", "release: 26.2.0rc1", Examples.releaseLines("26.2.0rc1")).assembled();
    desks = team.desks();
  }

  @Test
  void a_line_and_its_first_tag_are_one() {
    team.does("branch", "26.2.0rc1", "--confirm", GO);
    assertThat(team.commit("26.2.0rc1")).isEqualTo(team.commit("main"));
    assertThat(team.commit("26.2")).isEqualTo(team.commit("main"));
    team.bob("verify", "26.2.0rc1", "--receipt");
    assertThat(team.desks()).isEqualTo(desks);
  }

  @Test
  void a_tag_that_is_there_hinders_the_branch() {
    team.tag("26.2.0rc1", "origin/main");
    team.refuses("branch", "26.2.0rc1", "--confirm", GO).byGuard("SLIP-733", "26.2.0rc1");
    assertThat(team.branches()).containsExactly("main");
  }

  @Test
  void a_branch_that_is_there_hinders_the_tag() {
    team.branch("26.2", "origin/main~1");
    team.refuses("branch", "26.2.0rc1", "--confirm", GO).byGuard("SLIP-731", "26.2");
    assertThat(team.tags()).containsExactly("26.1.0");
  }
}
