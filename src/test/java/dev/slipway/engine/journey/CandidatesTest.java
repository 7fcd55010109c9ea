package dev.slipway.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.guard.Situation;
import dev.slipway.testkit.MapSnapshot;
import dev.slipway.testkit.Sites;
import dev.slipway.testkit.Situations;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  private static final MapSnapshot FILES =
      MapSnapshot.of(
              "release-please-config.json",
              "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}")
          .with(".release-please-manifest.json", "{\".\": \"1.0.0\"}");

  @Test
  void branches_of_versions_that_the_policy_knows_are_on_their_way() {
    assertThat(
            versions(
                flow()
                    .branch("release/1.3.0", 1)
                    .branch("release/1.2.0-preview", 1)
                    .branch("release/next", 1)
                    .branch("release/1.2", 1)))
        .containsExactly("1.2.0-preview", "1.3.0");
  }

  @Test
  void what_is_remembered_and_not_tagged_is_on_its_way() {
    assertThat(versions(flow().tag("v1.1.0", 1), "v1.0.0-preview", "v1.1.0", "v1.2.0"))
        .containsExactly("1.0.0-preview", "1.1.0", "1.2.0");
  }

  @Test
  void of_what_is_tagged_only_the_newest_may_be() {
    assertThat(versions(flow().tag("v1.9.0", 1).tag("v1.10.0", 1).tag("v2.0.0-preview", 1)))
        .containsExactly("2.0.0-preview");
  }

  @Test
  void each_line_has_its_own_newest() {
    assertThat(
            versions(
                Situations.of("flow: release-branch\n")
                    .branch("main", 1)
                    .branch("1.9", 1)
                    .tag("v1.9.0", 1)
                    .tag("v1.9.1", 1)
                    .tag("v2.0.0", 1)))
        .containsExactly("1.9.1", "2.0.0");
  }

  private static Situations flow() {
    return Situations.of("flow: release-branch\n").branch("main", 1);
  }

  private static List<String> versions(Situations remote, String... remembered) {
    Situation seen = remote.seen();
    Chart chart = new Chart(seen.flow(), seen.branches(), seen.tags());
    return new Candidates(chart, Sites.of(FILES).component())
        .versions(List.of(remembered)).stream().map(Object::toString).toList();
  }
}
