package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F55: what the token of Actions pushed or opened started no workflow. */
class F55Test {

  private static final String TAIL = "_canary0123456789abcdefCANARY";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} = {1}, in Actions: {2}")
  @CsvSource({
    "GITHUB_TOKEN,  ghs, true,  true",
    "GH_TOKEN,      ghs, true,  true",
    "GITHUB_TOKEN,  odd, true,  true",
    "GITHUB_TOKEN,  ghp, true,  false",
    "GITHUB_TOKEN,  github_pat, true, false",
    "GITHUB_TOKEN,  ghs, false, false",
    "SLIPWAY_TOKEN, ghs, true,  false",
    "SLIPWAY_TOKEN, ghp, true,  false"
  })
  void a_token_that_starts_nothing_is_warned_of(
      String variable, String kind, boolean actions, boolean quiet) {
    Map<String, String> variables = new HashMap<>(Map.of(variable, kind + TAIL));
    if (actions) {
      variables.put("GITHUB_ACTIONS", "true");
    }
    FlowStory story = FlowStory.of(folder, new InProcess(variables), "flow: trunk\n", Map.of());
    story.git("remote", "set-url", "origin", "https://github.com/acme/widget.git");

    String words = story.slipway("doctor").succeeds().words();

    assertThat(words.contains("SLIP-888")).as(words).isEqualTo(quiet);
    assertThat(words).contains(variable + " is given").doesNotContain("canary0123456789");
  }
}
