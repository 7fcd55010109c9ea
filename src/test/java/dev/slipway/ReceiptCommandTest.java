package dev.slipway;

import static dev.slipway.testkit.TwoClones.ADA;
import static dev.slipway.testkit.TwoClones.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of receipts. */
class ReceiptCommandTest {

  private static final Map<String, String> FILES =
      Map.of(
          "slipway.yml",
          "flow: release-branch\n",
          "release-please-config.json",
          "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}\n",
          ".release-please-manifest.json",
          "{\n  \".\": \"1.0.0\"\n}\n");

  @TempDir Path folder;
  private final InProcess slipway = new InProcess();
  private TwoClones clones;

  @BeforeEach
  void begin() {
    clones = TwoClones.of(folder, FILES, slipway);
    clones.write("sail.txt", "blue\n").commit("feat: a blue sail");
    clones.remoteGit("branch", "develop", "main");
  }

  @Test
  void nothing_is_remembered_at_first() {
    assertThat(run("receipt", "list").succeeds().words()).isEqualTo("No receipts.\n");
    assertThat(run("verify").succeeds().words()).isEqualTo("No receipts.\n");
    assertThat(run("receipt").status()).isEqualTo(1);
  }

  @Test
  void what_was_done_is_told_in_every_clone() {
    // given
    clones.slipway("branch", "1.1.0");

    // then
    assertThat(run("receipt", "list").succeeds().words()).contains("v1.1.0", "cut", "ada");
    assertThat(run("receipt", "show", "1.1.0").succeeds().words())
        .contains("1. cut", "by ada <ada@example.org> on ", "branch release/1.1.0: new at")
        .contains("guards: ", "policy: main@");
    assertThat(run("receipt", "show", "v1.1.0", "--json").succeeds().words())
        .contains("\"schema\": \"slipway/receipt-show/v1\"", "\"deed\": \"cut\"", "\"plan\": \"");
    assertThat(run("verify", "--receipt", "1.1.0").succeeds().words())
        .contains("v1.1.0", "1 entry", "refs/heads/release/1.1.0: stands at");
  }

  @Test
  void what_nobody_remembers_is_told_with_the_nearest() {
    clones.slipway("branch", "1.1.0");
    Ended ended = run("receipt", "show", "1.1.1");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.words()).contains("SLIP-712", "v1.1.0");
  }

  @Test
  void what_another_hand_changed_is_refused() {
    // given
    clones.slipway("branch", "1.1.0");
    String ref = "refs/slipway/receipts/v1.1.0";
    clones.git(ADA, "fetch", "-q", "origin", ref);
    String empty = clones.git(ADA, "mktree", "--missing").strip();
    String commit = clones.git(ADA, "commit-tree", "-m", "x", "-p", "FETCH_HEAD", empty).strip();

    // when
    clones.git(ADA, "push", "-q", "origin", commit + ":" + ref);

    // then
    for (List<String> command :
        List.of(
            List.of("verify"), List.of("receipt", "list"), List.of("receipt", "show", "1.1.0"))) {
      Ended ended = run(command.toArray(String[]::new));
      assertThat(ended.status()).as(ended.words()).isEqualTo(2);
      assertThat(ended.words()).contains("SLIP-711", "0001.json");
    }
  }

  @Test
  void without_the_branch_that_has_the_say_nothing_is_verified() {
    // given
    clones.slipway("branch", "1.1.0");
    clones
        .write("slipway.yml", "flow: release-branch\nauthority: say\n")
        .commit("chore: another has the say");

    // then
    Ended ended = run("verify");
    assertThat(ended.status()).as(ended.words()).isEqualTo(1);
    assertThat(ended.words()).contains("SLIP-701", "say");
  }

  private Ended run(String... command) {
    return slipway.run(clones, BOB, List.of(command));
  }
}
