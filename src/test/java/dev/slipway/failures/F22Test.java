package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F22: a file that nobody had declared went on saying an old version, release after release. */
class F22Test {

  private static final String MODULE = "ax_cli/__init__.py";
  private static final String CHART = "charts/aegis/Chart.yaml";

  @TempDir Path folder;

  /** As ax shipped it: the module said 0.3.0 in v0.4.0, v0.5.0 and v0.6.0. */
  @Test
  void a_module_that_still_says_an_earlier_release_is_named_with_its_line() {
    FlowStory story = story(Map.of(MODULE, "\"\"\"A client.\"\"\"\n\n__version__ = \"0.3.0\"\n"));
    story.tag("v0.3.0");

    assertThat(story.slipway("doctor").succeeds().words())
        .contains("ax_cli/__init__.py:3 says 0.3.0 and not 1.0.0", "SLIP-874")
        .contains("{\"type\": \"generic\", \"path\": \"ax_cli/__init__.py\"}");
  }

  /** As aegis had it: one chart of two was declared. */
  @Test
  void a_chart_that_says_the_last_release_is_named_with_the_entry_that_declares_it() {
    FlowStory story =
        story(
            Map.of(CHART, "apiVersion: v2\nname: aegis\nversion: 1.0.0\nappVersion: \"1.0.0\"\n"));

    assertThat(story.slipway("doctor").succeeds().words())
        .contains("charts/aegis/Chart.yaml:3 says 1.0.0,", "charts/aegis/Chart.yaml:4 says 1.0.0,")
        .contains(
            "{\"type\": \"yaml\", \"path\": \"charts/aegis/Chart.yaml\", \"jsonpath\": \"$.version\"}")
        .contains("\"jsonpath\": \"$.appVersion\"");
  }

  @Test
  void declared_as_it_says_nothing_strays_any_more() {
    FlowStory story = story(Map.of(CHART, "version: 1.0.0\n"));
    story.write(
        "release-please-config.json",
        """
        {"packages": {".": {"release-type": "simple", "extra-files": [
          {"type": "yaml", "path": "charts/aegis/Chart.yaml", "jsonpath": "$.version"}]}}}
        """);
    story.commit("chore: declare the chart");

    assertThat(story.slipway("doctor").succeeds().words())
        .doesNotContain("SLIP-874")
        .contains("the last version stands in declared files only");
  }

  private FlowStory story(Map<String, String> files) {
    return FlowStory.of(folder, new InProcess(), "flow: trunk\n", files);
  }
}
