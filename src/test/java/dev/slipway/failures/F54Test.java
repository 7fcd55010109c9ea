package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F54: a secret was found missing when half of the release was out. */
class F54Test {

  private static final String YAML =
      """
      flow: trunk
      build: {run: [[make]], artifacts: ["*.tgz"]}
      channels:
        - {id: npm, type: npm, package: widget, env: [NPM_TOKEN, CI]}
        - {id: hub, type: command, run: [hub, push], token: {env: HUB_TOKEN}}
      environments:
        dev: {baseUrl: "https://dev.example.com", token: {env: QA_DEV_TOKEN}}
        next: {baseUrl: "https://next.example.com", token: {env: QA_NEXT_TOKEN}}
      """;

  private static final String REQUIRED =
      YAML.replace("flow: trunk", "flow: staging")
          + """
          qa: {targets: {release: [{name: alive, get: /health}]}}
          requires: [{qa: release, envs: [dev, next], maxAge: 24h, before: promote}]
          """;

  @TempDir Path folder;

  @Test
  void all_that_are_missing_are_named_at_once_before_anything_moves() {
    Ended told = story(Map.of("QA_NEXT_TOKEN", "t0p-s3cret-of-next")).slipway("doctor");

    assertThat(told.succeeds().words())
        .contains("not set here: HUB_TOKEN, NPM_TOKEN, QA_DEV_TOKEN.", "SLIP-873")
        .doesNotContain("t0p-s3cret");
  }

  @Test
  void one_that_is_set_under_the_name_of_its_environment_is_not_missing() {
    Ended told =
        story(Map.of("SLIPWAY_QA_DEV_TOKEN", "one", "QA_NEXT_TOKEN", "two")).slipway("doctor");

    assertThat(told.succeeds().words()).contains("not set here: HUB_TOKEN, NPM_TOKEN.");
  }

  @Test
  void with_all_of_them_nothing_is_missing() {
    Map<String, String> all =
        Map.of("QA_DEV_TOKEN", "1", "QA_NEXT_TOKEN", "2", "NPM_TOKEN", "3", "HUB_TOKEN", "4");

    assertThat(story(all).slipway("doctor").succeeds().words())
        .contains("set: HUB_TOKEN, NPM_TOKEN, QA_DEV_TOKEN, QA_NEXT_TOKEN");
  }

  @Test
  void one_that_the_next_step_needs_is_a_problem_and_the_others_are_told_beside() {
    Ended told = onStaging(Map.of("QA_NEXT_TOKEN", "t0p-s3cret-of-next")).slipway("doctor");

    assertThat(told.status()).isEqualTo(2);
    assertThat(told.words())
        .contains("The verdict of release that the next step asks for needs", "SLIP-872")
        .contains("not set: QA_DEV_TOKEN.", "not set here: HUB_TOKEN, NPM_TOKEN.")
        .doesNotContain("t0p-s3cret");
  }

  @Test
  void what_a_verdict_needs_is_no_problem_while_another_step_is_next() {
    Ended told = story(Map.of(), REQUIRED).slipway("doctor");

    assertThat(told.words())
        .contains("not set here: HUB_TOKEN, NPM_TOKEN, QA_DEV_TOKEN, QA_NEXT_TOKEN.")
        .doesNotContain("SLIP-872");
  }

  private FlowStory onStaging(Map<String, String> variables) {
    return story(variables, REQUIRED)
        .on("staging")
        .write("oar.txt", "an oar\n")
        .commit("feat: an oar");
  }

  private FlowStory story(Map<String, String> variables) {
    return story(variables, YAML);
  }

  private FlowStory story(Map<String, String> variables, String yaml) {
    return FlowStory.of(folder, new InProcess(variables), yaml, Map.of());
  }
}
