package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.testkit.FakeForge;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.MapSnapshot;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which forge keeps the pull requests is for the configuration to say, all of it. */
class PullRequestFlowTest {

  private static final ConfigPaths USUAL = ConfigPaths.DEFAULT;
  private static final ConfigPaths MINE = USUAL.with(Optional.of("mine.yml"));
  private static final String CONFIG = "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}";
  private static final String MANIFEST = "{\".\": \"1.0.0\"}";

  @TempDir Path folder;

  @Test
  void a_repository_without_configuration_goes_by_its_remote() {
    assertRefused("SLIP-110", "github.com", MapSnapshot.EMPTY);
    assertLetsPass("git.example.org", USUAL, MapSnapshot.EMPTY);
  }

  @Test
  void the_file_that_stands_for_slipway_yml_says_which_forge_there_is() {
    Snapshot files =
        MapSnapshot.of("release-please-config.json", CONFIG)
            .with(".release-please-manifest.json", MANIFEST)
            .with("mine.yml", "forge: embedded\n");

    assertLetsPass("github.com", MINE, files);
  }

  @Test
  void a_configuration_that_cannot_be_read_names_no_forge() {
    assertRefused("SLIP-203", "git.example.org", MapSnapshot.of("release-please-config.json", "{"));
  }

  private void assertLetsPass(String host, ConfigPaths paths, Snapshot files) {
    assertThat(flow(host, files).guarded(paths).list(Set.of(), Optional.empty())).isEmpty();
  }

  private void assertRefused(String code, String host, Snapshot files) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> flow(host, files).guarded(USUAL))
        .satisfies(e -> assertThat(e.problems()).extracting(Problem::code).contains(code));
  }

  private PullRequestFlow flow(String host, Snapshot files) {
    try (GitFixture git = GitFixture.in(folder.resolve(host))) {
      return new PullRequestFlow(
          ForgeGuard.of(host, Set.of("github.com")), new ConfigFiles(), files, new FakeForge(git));
    }
  }
}
