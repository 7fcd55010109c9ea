package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.e2e.Stage;
import dev.slipway.testkit.HttpGitServer;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the remote, GitHub and environments say when they are asked, and what they do not say. */
@Timeout(60)
class DoctorProbeIT {

  private static final String TOKEN = "ghp_CANARYcanaryCANARYcanary0123456789";
  private static final String REPOSITORY = "/repos/acme/widget";

  @TempDir Path folder;
  private final StubServer api = StubServer.start();
  private Repository remote;
  private HttpGitServer git;
  private Stage stage;
  private Path ada;

  @BeforeEach
  void a_repository_at_a_hub() throws IOException {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    remote = new FileRepositoryBuilder().setGitDir(stage.remote().toFile()).build();
    git = new HttpGitServer(remote, "x-access-token:" + TOKEN);
    stage.git(ada, "remote", "set-url", "origin", git.url()).succeeds();
    stage.with("GITHUB_SERVER_URL", git.url().replaceFirst("/acme.*", ""));
    stage.with("GITHUB_API_URL", api.url()).with("SLIPWAY_TOKEN", TOKEN);
  }

  @AfterEach
  void close() {
    git.close();
    api.close();
    remote.close();
  }

  @Test
  void without_probe_nobody_is_asked() {
    stage.slipway(ada, "doctor").ends(0);
    stage.slipway(ada, "doctor", "--probe", "--dry-run").ends(0);

    assertThat(api.seen()).isEmpty();
  }

  @Test
  void an_address_of_the_api_that_is_none_is_a_problem_among_others() {
    stage.with("GITHUB_API_URL", "no address");

    assertThat(stage.slipway(ada, "doctor", "--probe").ends(2).out())
        .contains("✗ GITHUB_API_URL is 'no address', which is no address. [SLIP-882]")
        .contains("✓ it would take a push of yours");
  }

  @Test
  void what_github_says_is_told() {
    hub(StubReply.json(repository(true)));
    api.on(
            REPOSITORY + "/rules/branches/main",
            StubReply.json(
                "[{\"type\":\"deletion\"},{\"type\":\"pull_request\",\"parameters\":"
                    + "{\"required_approving_review_count\":2}}]"))
        .on(
            REPOSITORY + "/rulesets",
            StubReply.json(
                "[{\"name\":\"releases\",\"target\":\"tag\",\"enforcement\":\"active\"}]"))
        .on(REPOSITORY + "/immutable-releases", StubReply.json("{\"enabled\":true}"));

    Ran ran = stage.slipway(ada, "doctor", "--probe").ends(0);

    assertThat(ran.out())
        .contains("✓ it answers within", "✓ it would take a push of yours")
        .contains("✓ the clock agrees with that of " + api.address())
        .contains("✓ the token's scopes: repo, workflow", "✓ the token is good until 2030-01-31")
        .contains("✓ the token's owner may: admin, push, pull")
        .contains("✓ the branch main is protected: deletion, pull_request; 2 must approve")
        .contains("✓ tags are protected: ruleset 'releases'", "✓ releases cannot be changed");
    assertThat(ran.out()).doesNotContain(TOKEN, "canaryCANARY");
    assertThat(api.seen())
        .allSatisfy(
            each -> {
              assertThat(each.method()).isEqualTo("GET");
              assertThat(each.header("Authorization")).contains("Bearer " + TOKEN);
            });
  }

  @Test
  void what_it_does_not_say_is_unproven_and_what_is_open_is_a_warning() {
    hub(StubReply.json(repository(false)));
    api.on(REPOSITORY + "/rules/branches/main", StubReply.json("[]"))
        .on(REPOSITORY + "/branches/main", StubReply.json("{\"protected\":false}"))
        .on(REPOSITORY + "/rulesets", StubReply.json(403, "{\"message\":\"no\"}"));

    assertThat(stage.slipway(ada, "doctor", "--probe").ends(2).out())
        .contains("✗ The token may read acme/widget, and not push to it. [SLIP-891]")
        .contains("! The forge does not protect the branch main")
        .contains("? whether tags are protected is not known: the token may not see it (HTTP 403)")
        .contains("? whether releases are immutable is not known");
  }

  @Test
  void a_gate_of_github_needs_a_reviewer() {
    hub(StubReply.json(repository(true)));
    api.on(
        REPOSITORY + "/environments",
        StubReply.json(
            "{\"environments\":[{\"name\":\"open\",\"protection_rules\":[]},{\"name\":\"kept\","
                + "\"protection_rules\":[{\"type\":\"required_reviewers\",\"reviewers\":"
                + "[{\"type\":\"User\",\"reviewer\":{\"login\":\"bob\"}}]}]}]}"));
    stage
        .file(
            ada,
            "slipway.yml",
            "flow: trunk\napprovals:\n  a: {by: platform, gate: open}\n"
                + "  b: {by: platform, gate: kept}\n  c: {by: platform, gate: none}\n")
        .commit(ada, "chore: gates");

    assertThat(stage.slipway(ada, "doctor", "--probe").ends(2).out())
        .contains("✗ Approval 'a' is the platform's, and nobody reviews", "SLIP-811")
        .contains("✓ gate 'kept' is reviewed by bob", "SLIP-810");
  }

  @Test
  void a_token_that_is_not_taken_is_a_problem() {
    hub(StubReply.json(401, "{\"message\":\"Bad credentials\"}"));

    JsonNode document = DoctorIT.document(stage.slipway(ada, "doctor", "--probe", "--json"), 2);

    assertThat(document.at("/probe/code").asText()).isEqualTo("invalid_credential");
    assertThat(document.toString()).contains("SLIP-898").doesNotContain(TOKEN);
  }

  @Test
  void what_does_not_answer_is_named_as_it_was_asked() {
    stage.with("GITHUB_API_URL", "http://ada:secret@localhost:1/api");

    assertThat(stage.slipway(ada, "doctor", "--probe").ends(2).out())
        .contains("✗ localhost:1 does not answer.")
        .doesNotContain("secret");
  }

  @Test
  void a_clock_that_is_wrong_is_told() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(20));
    hub(StubReply.json(repository(true)).with("Date", date));

    assertThat(stage.slipway(ada, "doctor", "--probe").ends(2).out())
        .contains("✗ The clock of this machine is ", "s behind that of 127.0.0.1", "SLIP-896");
  }

  @Test
  void an_environment_is_asked_once_with_its_token() {
    stage.file(
        ada,
        "slipway.yml",
        "environments: {dev: {baseUrl: \"%s\", token: {env: QA_TOKEN}}}\n".formatted(api.url()));
    Map<String, String> token = Map.of("QA_TOKEN", TOKEN);

    api.on("/", StubReply.json("{}"));
    DoctorIT.document(stage.slipway(ada, token, "doctor", "--env", "dev", "--probe", "--json"), 0);
    assertThat(api.seen()).hasSize(1);
    assertThat(api.seen().get(0).header("Authorization")).contains("Bearer " + TOKEN);

    api.on("/", StubReply.json(401, "{}"), StubReply.json(500, "{}"));
    assertThat(probe(token).at("/probe/code").asText()).isEqualTo("invalid_credential");
    assertThat(probe(token).at("/probe/code").asText()).isEqualTo("http_500");
  }

  private JsonNode probe(Map<String, String> token) {
    return DoctorIT.document(
        stage.slipway(ada, token, "doctor", "--env", "dev", "--probe", "--json"), 2);
  }

  private void hub(StubReply repository) {
    String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    String date = repository.headers().getOrDefault("Date", now);
    api.on(
        REPOSITORY,
        repository
            .with("Date", date)
            .with("X-OAuth-Scopes", "repo, workflow")
            .with("github-authentication-token-expiration", "2030-01-31 08:00:00 UTC")
            .with("X-RateLimit-Remaining", "4321"));
  }

  private static String repository(boolean writes) {
    return "{\"full_name\":\"acme/widget\",\"permissions\":{\"admin\":%1$s,\"push\":%1$s,\"pull\":true}}"
        .formatted(writes);
  }
}
