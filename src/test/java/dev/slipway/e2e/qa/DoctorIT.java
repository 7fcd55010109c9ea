package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.e2e.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator is told before anything moves, and the exit status that goes with it. */
@Timeout(60)
class DoctorIT {

  private static final String CANARY = "ghp_CANARYcanaryCANARYcanary0123456789";

  private static final String SLIPWAY =
      """
      environments:
        dev: {baseUrl: "https://dev.example.com", token: {env: QA_DEV_TOKEN}, vars: {space: "1"}}
        next: {token: {env: QA_NEXT_TOKEN}}
      """;

  @TempDir Path folder;
  private Stage stage;
  private Path ada;

  @BeforeEach
  void a_released_repository() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
  }

  @Test
  void a_sound_repository_fits_a_screen_with_nothing_on_stderr() {
    Ran ran = stage.slipway(ada, "doctor").ends(0);

    assertThat(ran.out())
        .startsWith("Identity\n  ✓ commits and tags as ada <ada@example.org> (.git/config)\n")
        .contains("✓ origin is ", "✓ the whole history is here; main is checked out")
        .contains("\nWhere settings come from, the strongest first\n  source ")
        .contains("\nNothing stands in the way.\n")
        .doesNotContain("!", "✗");
    assertThat(ran.out().lines().count()).isLessThanOrEqualTo(24);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void the_next_step_is_named_with_what_it_pushes_and_whether_it_may() {
    stage.commit(ada, "feat: a sail").push(ada);

    Ran ran = stage.slipway(ada, "doctor").ends(0);

    assertThat(ran.out())
        .contains(
            "✓ next is slipway release-pr, which pushes refs/heads/release-please--branches--main*,"
                + " refs/slipway/*; the remote takes that\n");
    stage.git(ada, "remote", "set-url", "origin", folder.resolve("nowhere").toString()).succeeds();
    assertThat(stage.slipway(ada, "doctor").ends(2).out())
        .contains("✗ Nothing can be pushed to ", "; it cannot yet: origin takes no push of yours");
  }

  @Test
  void operators_scripts_know_it_by_another_name() {
    assertThat(stage.slipway(ada, "auth", "doctor").ends(0).out())
        .isEqualTo(stage.slipway(ada, "doctor").ends(0).out());
    assertThat(stage.slipway(ada, "auth", "doctor", "--json").json().get("schema").asText())
        .isEqualTo("slipway/doctor/v1");
  }

  @Test
  void a_shallow_clone_is_a_problem() {
    stage.commit(ada, "feat: a sail").commit(ada, "feat: a mast").push(ada);
    stage.git(folder, "clone", "-q", "--depth", "1", "file://" + stage.remote(), "eve").succeeds();
    stage.git(folder.resolve("eve"), "config", "user.name", "eve").succeeds();
    stage.git(folder.resolve("eve"), "config", "user.email", "eve@example.org").succeeds();

    assertThat(stage.slipway(folder.resolve("eve"), "doctor").ends(2).out())
        .contains("✗ This clone is shallow", "git fetch --unshallow --tags");
  }

  @Test
  void without_a_user_nobody_can_tag() {
    stage.git(ada, "config", "--unset", "user.email").succeeds();

    assertThat(stage.slipway(ada, "doctor").ends(2).out())
        .contains("✗ Git does not know who the committer is", "git config user.name");
  }

  @Test
  void what_is_behind_is_told_and_what_is_not_committed() {
    Path bob = stage.clone("bob");
    stage.commit(bob, "feat: a sail").push(bob);
    stage.git(ada, "fetch", "-q").succeeds();
    stage.file(ada, "slipway.yml", SLIPWAY);

    assertThat(stage.slipway(ada, "doctor").ends(0).out())
        .contains("! main is 1 commit behind origin/main here.", "git pull --ff-only origin main")
        .contains("! Here slipway.yml differs from main, which commands go by.");
  }

  @Test
  void a_branch_of_a_release_that_is_out_is_stale() {
    stage.git(ada, "push", "-q", "origin", "main:release-please--branches--main").succeeds();
    stage.git(ada, "fetch", "-q").succeeds();

    assertThat(stage.slipway(ada, "doctor").ends(0).out())
        .contains("release-please--branches--main any more: v1.0.0 is tagged.");
  }

  @Test
  void where_nothing_is_configured_it_ends_as_skipped() {
    stage.git(ada, "rm", "-q", ".release-please-manifest.json", "release-please-config.json");
    stage.commit(ada, "chore: forget").push(ada);

    assertThat(stage.slipway(ada, "doctor").ends(3).out()).contains("SLIP-870");
    JsonNode document = document(stage.slipway(ada, "doctor", "--json"), 3);
    assertThat(document.get("outcome").asText()).isEqualTo("skipped");
    assertThat(stage.slipway(ada, "doctor", "--env", "dev").ends(3).out()).contains("SLIP-821");
  }

  @Test
  void an_environment_is_explained_without_a_network() {
    stage.file(ada, "slipway.yml", SLIPWAY);
    Map<String, String> token = Map.of("QA_DEV_TOKEN", CANARY);

    Ran ran = stage.slipway(ada, token, "doctor", "--env", "dev", "--space-id", "7", "--json");

    JsonNode document = document(ran, 0);
    assertThat(document.at("/selected_env").asText()).isEqualTo("dev");
    assertThat(document.at("/effective/token").asText()).isEqualTo("ghp_CA...6789");
    assertThat(document.at("/effective/token_kind").asText()).isEqualTo("github-classic");
    assertThat(document.at("/effective/base_url").asText()).isEqualTo("https://dev.example.com");
    assertThat(document.at("/effective/host").asText()).isEqualTo("dev.example.com");
    assertThat(document.at("/effective/space_id").asText()).isEqualTo("7");
    assertThat(document.at("/effective/space_source").asText()).isEqualTo("--space-id");
    assertThat(document.at("/sources/0").fieldNames())
        .toIterable()
        .contains("name", "path", "exists", "used", "ignored", "reason", "keys");
    assertThat(ran.out()).doesNotContain(CANARY);
    assertThat(stage.slipway(ada, token, "doctor", "--env", "dev").ends(0).out())
        .doesNotContain(CANARY);
  }

  @Test
  void an_environment_that_lacks_something_names_each_thing() {
    stage.file(ada, "slipway.yml", SLIPWAY);

    assertThat(stage.slipway(ada, "doctor", "--env", "next").ends(3).out())
        .contains("SLIP-822", "SLIP-823", "QA_NEXT_TOKEN", "Nothing is configured");
  }

  @Test
  void an_unknown_environment_and_a_wrong_option_are_usage() {
    stage.file(ada, "slipway.yml", SLIPWAY);

    assertThat(stage.slipway(ada, "doctor", "--env", "dve").ends(1).err())
        .contains("SLIP-820", "--env dev");
    assertThat(stage.slipway(ada, "doctor", "--evn", "dev").ends(1).err()).contains("SLIP-112");
    document(stage.slipway(ada, "doctor", "--env", "dve", "--json"), 1);
    assertThat(stage.slipway(folder, "doctor").ends(1).err()).contains("SLIP-301");
  }

  @Test
  void a_broken_configuration_is_a_finding() {
    stage.file(ada, "slipway.yml", "flwo: trunk\n").commit(ada, "chore: a slip").push(ada);

    assertThat(stage.slipway(ada, "doctor").ends(2).out()).contains("✗ slipway.yml:1:1", "'flow'");
  }

  @Test
  void what_check_finds_a_doctor_finds() {
    stage.git(ada, "rm", "-q", ".release-please-manifest.json", "release-please-config.json");
    stage.file(ada, "slipway.yml", "flow: trunk\n" + SLIPWAY);
    stage.commit(ada, "chore: forget").push(ada);

    assertThat(stage.slipway(ada, "check").ends(1).err()).contains("SLIP-201");
    assertThat(stage.slipway(ada, "doctor").ends(2).out()).contains("SLIP-201");
  }

  @Test
  void environments_alone_are_right_and_release_nothing() {
    stage.git(ada, "rm", "-q", ".release-please-manifest.json", "release-please-config.json");
    stage.file(ada, "slipway.yml", SLIPWAY).commit(ada, "chore: forget").push(ada);

    String words = "nothing is configured to release; 0 targets, 2 environments";
    assertThat(stage.slipway(ada, "check").ends(0).out()).contains(words);
    assertThat(stage.slipway(ada, "doctor").ends(0).out()).contains("✓ " + words);
  }

  @Test
  void a_configuration_that_is_not_there_is_a_wrong_flag() {
    Map<String, String> wrong = Map.of("SLIPWAY_CONFIG", "/nope");

    assertThat(stage.slipway(ada, wrong, "doctor").ends(1).err()).containsOnlyOnce("SLIP-241");
    assertThat(stage.slipway(ada, wrong, "doctor", "--env", "dev").ends(1).err())
        .containsOnlyOnce("SLIP-241");
  }

  @Test
  void a_password_in_an_address_is_not_shown() {
    String secret = "s3cretCANARY";
    stage
        .git(
            ada,
            "remote",
            "set-url",
            "origin",
            "https://ada:" + secret + "@git.example.com/a/w.git")
        .succeeds();

    for (String[] line : List.of(new String[] {"doctor"}, new String[] {"doctor", "--json"})) {
      Ran ran = stage.slipway(ada, line).ends(0);
      assertThat(ran.out()).contains("SLIP-889").doesNotContain(secret);
    }
  }

  /** One document, sealed, whose exit code is the process's. */
  static JsonNode document(Ran ran, int status) {
    ran.ends(status);
    JsonNode document = ran.json();
    assertThat(document.get("exitCode").asInt()).isEqualTo(status);
    assertThat(document.get("ok").asBoolean()).isEqualTo(status == 0);
    assertThat(ran.err()).isEmpty();
    return document;
  }
}
