package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F31: a sync from production put an older policy file over integration's stricter one. */
class F31Test {

  private static final String POLICY = ".github/workflows/release.yml";
  private static final String STRICT = "on: tag\nconfirm: yes\nissue: required\n";

  @TempDir Path folder;
  private FlowStory story;

  @BeforeEach
  void production_takes_back_what_integration_has() {
    story =
        FlowStory.of(
                folder,
                new InProcess(),
                "flow: git-flow\npromotion: {mode: none}\nsync: {policyFiles: [\".github/**\"]}\n",
                Map.of(POLICY, STRICT))
            .on("develop")
            .on("main")
            .write(POLICY, "on: tag\n")
            .commit("ci: as it was");
  }

  @Test
  void without_a_yes_the_sync_waits_and_names_what_goes() {
    String before = story.refs();

    Ended waiting = story.slipway("sync");

    assertThat(waiting.status()).isEqualTo(2);
    assertThat(waiting.words())
        .contains(
            "SLIP-785",
            "policy files in develop: .github/workflows/release.yml (0 lines come, 2 go)",
            "--yes");
    assertThat(story.refs()).isEqualTo(before);
  }

  @Test
  void a_dry_run_shows_it_line_by_line() {
    Ended shown = story.slipway("sync", "--dry-run", "--yes");

    assertThat(shown.status()).isZero();
    assertThat(shown.words())
        .contains("- confirm: yes\n", "- issue: required\n", "agreed with --yes");
  }

  @Test
  void a_dry_run_refuses_as_the_run_does() {
    Ended looked = story.slipway("sync", "--dry-run");

    assertThat(looked.status()).isEqualTo(2);
    assertThat(looked.words()).contains("SLIP-785");
  }

  @Test
  void a_yes_is_recorded_with_who_said_it() {
    story
        .write(
            FlowStory.CHANGELOG,
            "# Changelog\n\n## [1.1.0] - 2026-01-02\n- a sail\n\n## [1.0.0] - 2026-01-01\n- a keel\n")
        .write(".release-please-manifest.json", "{\n  \".\": \"1.1.0\"\n}\n")
        .write("version.txt", "1.1.0\n")
        .commit("chore: release 1.1.0");
    story.slipway("tag", "1.1.0", "--confirm", "GO 1.1.0").succeeds();

    story.slipway("sync", "--yes").succeeds();

    assertThat(story.remote("show", "develop:" + POLICY)).isEqualTo("on: tag");
    assertThat(story.remote("grep", "-h", "-e", "--yes to", "refs/slipway/receipts/v1.1.0"))
        .contains("--yes to " + POLICY);
  }

  @Test
  void other_files_need_no_yes() {
    story.write(POLICY, STRICT).write("leak.txt", "none\n").commit("fix: a leak");

    assertThat(story.slipway("sync").status()).isZero();
  }
}
