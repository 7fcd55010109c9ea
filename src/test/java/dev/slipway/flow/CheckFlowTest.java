package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.problem.Problem;
import dev.slipway.testkit.MapSnapshot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckFlowTest {

  private static final String QA =
      "environments: {dev: {baseUrl: \"https://a.example\"}}\n"
          + "qa: {targets: {w: [{name: a, get: /a}]}}\n";

  @Test
  void environments_and_checks_need_no_release() {
    Checked checked = check(QA);

    assertThat(checked.reading().problems()).isEmpty();
    assertThat(checked.besideReleases())
        .contains("nothing is configured to release; 1 target, 1 environment");
  }

  @Test
  void a_flow_needs_what_it_releases() {
    Checked checked = check("flow: trunk\n" + QA);

    assertThat(checked.reading().problems()).extracting(Problem::code).contains("SLIP-201");
    assertThat(checked.besideReleases()).isEmpty();
  }

  @Test
  void a_file_that_says_nothing_of_either_releases_nothing_right() {
    assertThat(check("forge: embedded\n").reading().problems())
        .extracting(Problem::code)
        .contains("SLIP-201");
  }

  private static Checked check(String slipway) {
    return new CheckFlow(
            new ConfigFiles(),
            MapSnapshot.of("slipway.yml", slipway),
            (file, schema, json) -> List.of())
        .check(new ConfigRequest(ConfigPaths.DEFAULT, Overrides.NONE, Map.of()));
  }
}
