package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.Document;
import dev.slipway.e2e.Ran;
import dev.slipway.testkit.Examples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a human must say is asked at a terminal, and nowhere else; nothing else says it. */
@Timeout(60)
class QuestionsIT {

  private static final String GO = "GO 1.1.0-preview";
  private static final String[] TAG = {"tag", "1.1.0-preview"};

  @TempDir Path folder;
  private Team team;

  @BeforeEach
  void a_release_waits_for_its_go() {
    team =
        Team.of(folder, Examples.releaseBranch("1.0.0"), "v1.0.0")
            .branch("develop", "origin/main")
            .commit("develop", "fix: close the socket", "src/socket.ts", "closed\n")
            .assembled();
    team.ada("branch", "1.1.0-preview");
    team.ada("release-pr", "--target-branch", "release/1.1.0-preview");
    team.ada("pr", "merge", "1", "--squash");
    team.ada("promote", "1.1.0-preview");
    team.ada("pr", "merge", "2", "--squash");
  }

  @Test
  void without_a_terminal_the_flag_is_named() {
    team.refuses(TAG).waiting("SLIP-703", "--confirm", GO);
    team.refuses("tag", "1.1.0-preview", "--yes").waiting("SLIP-703", "--confirm", GO);
  }

  @Test
  void a_program_is_told_what_waits_and_what_was_decided_before() {
    Document waiting = team.refuses(TAG).document();
    assertThat(waiting.steps("status")).containsOnly("planned");
    assertThat(waiting.result().at("/facts/tag").asText()).isEqualTo("v1.1.0-preview");
    assertThat(waiting.result().get("guards").findValuesAsText("verdict"))
        .contains("passed", "skipped");

    Document refused = team.refuses("tag", "1.1.0-preview", "--confirm", "GO").document();
    assertThat(refused.result().get("guards").findValuesAsText("verdict"))
        .contains("passed", "failed");
  }

  @Test
  void a_go_for_something_else_is_none() {
    for (String other : new String[] {"GO", "go 1.1.0-preview", "GO 1.1.0", GO + " "}) {
      team.refuses("tag", "1.1.0-preview", "--confirm", other).byGuard("SLIP-704", GO);
    }
  }

  @Test
  void no_variable_says_yes() {
    team.stage().with("SLIPWAY_CONFIRM", GO).with("SLIPWAY_YES", "true");
    team.refuses(TAG).waiting("SLIP-703", "--confirm", GO);
  }

  @Test
  void at_a_terminal_another_answer_declines() {
    Map<String, String> before = team.all();
    for (String answer : new String[] {"no\n", "\n", "yes\n", "go 1.1.0-preview\n"}) {
      Ran ran = team.stage().typed(team.ada(), answer, TAG).ends(2);
      assertThat(ran.out()).contains("SLIP-705", "declined");
    }
    assertThat(team.all()).isEqualTo(before);
  }

  @Test
  void at_a_terminal_the_right_answer_goes_on_and_is_remembered() {
    Ran ran = team.stage().typed(team.ada(), GO + "\n", TAG).succeeds();
    assertThat(ran.out()).contains("push tag v1.1.0-preview");
    assertThat(team.tags()).contains("v1.1.0-preview");
    assertThat(team.bob("receipt", "show", "1.1.0-preview").out()).contains(GO, "ada");
  }

  @Test
  void a_pipeline_is_not_asked_even_at_a_terminal() {
    team.stage().with("CI", "true");
    Ran ran = team.stage().typed(team.ada(), GO + "\n", TAG).ends(2);
    assertThat(ran.out()).contains("SLIP-703", "--confirm");
    assertThat(team.tags()).doesNotContain("v1.1.0-preview");
  }
}
