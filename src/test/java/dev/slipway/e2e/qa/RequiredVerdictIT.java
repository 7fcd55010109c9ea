package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.e2e.Stage;
import dev.slipway.engine.qa.Document;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promotion goes by what {@code qa matrix} found, and by nothing that is not so any more. */
class RequiredVerdictIT {

  private static final String POLICY =
      """
      flow: staging
      environments: {dev: {}, next: {}}
      qa:
        targets:
          release:
            - {name: tasks.list, get: /tasks, expect: {status: 200}}
      requires:
        - {qa: release, envs: [dev, next], maxAge: 24h, before: [promote, tag]}
      """;

  private static final String MATRIX = "operator-qa-artifacts/matrix.json";

  @TempDir Path folder;
  private StubServer dev;
  private StubServer next;
  private Stage stage;
  private Path clone;

  @BeforeEach
  void a_feature_waits_on_staging() {
    dev = StubServer.start().on("/tasks", StubReply.json("[]"));
    next = StubServer.start().on("/tasks", StubReply.json("[]"));
    stage =
        Stage.in(folder)
            .with("SLIPWAY_QA_DEV_BASE_URL", dev.url())
            .with("SLIPWAY_QA_NEXT_BASE_URL", next.url());
    clone = stage.released("ada");
    stage.file(clone, "slipway.yml", POLICY).commit(clone, "chore: ask for verdicts").push(clone);
    stage.git(clone, "checkout", "-q", "-b", "staging").succeeds();
    feature("oar.txt");
  }

  @AfterEach
  void close() {
    dev.close();
    next.close();
  }

  @Test
  void without_a_verdict_it_is_refused_and_goes_once_the_command_that_is_told_was_run() {
    stage.git(clone, "checkout", "-q", "main").succeeds();

    JsonNode refused = refused("SLIP-860", "No release verdict of dev, next", "qa-artifacts");

    type(refused.at("/problems/0/remedy").asText().replaceFirst("^Make a fresh one: ", ""));
    assertThat(promote().at("/plan/steps/0/kind").asText()).isEqualTo("open-pull-request");
  }

  @Test
  void in_a_folder_below_the_command_that_is_told_leads_to_the_same_place() throws IOException {
    Path below = Files.createDirectories(clone.resolve("docs/deep"));

    JsonNode refused = stage.slipway(below, "promote", "--json").ends(2).json();
    String remedy = refused.at("/problems/0/remedy").asText();
    assertThat(remedy).endsWith(" --artifact-dir ../../operator-qa-artifacts");
    stage.slipway(below, remedy.replaceFirst(".*: slipway ", "").split(" ")).succeeds();

    assertThat(clone.resolve(MATRIX)).exists();
    stage.slipway(below, "promote", "--json").succeeds();
  }

  @Test
  void a_verdict_of_yesterday_is_stale() throws IOException {
    matrix(0);
    change("ended_at", Instant.now().minus(Duration.ofHours(25)).toString());

    refused("SLIP-861", MATRIX, "25 h ago", "none older than 24 h", "slipway qa matrix --env dev");
  }

  @Test
  void an_edited_one_is_not_believed() throws IOException {
    next.on("/tasks", StubReply.json(500, "{}"));
    matrix(2);
    Path file = clone.resolve(MATRIX);
    Files.writeString(file, Files.readString(file).replace("\"ok\": false", "\"ok\": true"));

    refused("SLIP-862", MATRIX, "its digest does not fit", "slipway qa matrix --env dev");
  }

  @Test
  void one_that_says_no_is_told_with_the_check_and_the_environment() {
    next.on("/tasks", StubReply.json(500, "{}"));
    matrix(2);

    refused("SLIP-863", MATRIX, "next failed tasks.list", "D1 tasks.list", "slipway qa matrix");
  }

  @Test
  void one_of_other_files_is_foreign() {
    matrix(0);
    String made = stage.ask(clone, "rev-parse", "--short=7", "HEAD");
    feature("rudder.txt");

    refused("SLIP-865", MATRIX, "is of " + made, "slipway qa matrix --env dev");
  }

  @Test
  void one_of_other_checks_is_foreign() {
    matrix(0);
    stage.git(clone, "checkout", "-q", "main").succeeds();
    stage
        .file(clone, "slipway.yml", POLICY.replace("status: 200", "status: 204"))
        .commit(clone, "chore: ask for more")
        .push(clone);

    refused("SLIP-864", MATRIX, "other checks", "slipway qa matrix --env dev");
  }

  @Test
  void one_of_changes_that_are_in_no_commit_is_foreign() throws IOException {
    Files.writeString(clone.resolve("oar.txt"), "a broken oar\n");
    matrix(0);

    refused("SLIP-866", MATRIX, "in no commit", "slipway qa matrix --env dev");
  }

  @Test
  void what_one_environment_says_is_no_verdict_of_two() {
    stage.slipway(clone, "qa", "matrix", "--env", "dev", "--artifact-dir", "operator-qa-artifacts");

    refused("SLIP-867", "it asked only dev", "slipway qa matrix --env dev --env next");
  }

  @Test
  void a_fresh_one_lets_it_go_and_the_tag_remembers_its_own() {
    matrix(0);
    JsonNode done = promote();
    assertThat(guard(done).get("verdict").asText()).isEqualTo("passed");
    assertThat(guard(done).get("fact").asText())
        .startsWith("release verdict of dev, next: sha256:");
    slipway(0, "pr", "merge", "1");
    slipway(0, "release-pr");
    slipway(0, "pr", "merge", "2");
    assertThat(slipway(2, "release", "--json").json().at("/problems/0/code").asText())
        .isEqualTo("SLIP-865");

    stage.git(clone, "fetch", "-q").succeeds();
    stage.git(clone, "checkout", "-q", "--detach", "origin/main").succeeds();
    slipway(0, "qa", "matrix", "--env", "dev", "--env", "next", "--artifact-dir", "elsewhere");
    slipway(0, "release", "--evidence", "elsewhere");

    assertThat(slipway(0, "receipt", "show", "1.1.0").out())
        .containsPattern("qa\\.release: sha256:[0-9a-f]{64}@20")
        .contains("verdict: release verdict of dev, next");
    assertThat(slipway(0, "release", "--evidence", "gone").out()).contains("No merged release");
  }

  private void feature(String file) {
    stage.file(clone, file, file + "\n").commit(clone, "feat: " + file).push(clone);
  }

  private void matrix(int status) {
    slipway(
        status,
        "qa",
        "matrix",
        "--env",
        "dev",
        "--env",
        "next",
        "--for",
        "release",
        "--artifact-dir",
        "operator-qa-artifacts");
  }

  /** What somebody writes who knows how verdicts are sealed. */
  private void change(String field, String value) throws IOException {
    Path file = clone.resolve(MATRIX);
    Files.writeString(
        file,
        Document.parse(Files.readString(file)).orElseThrow().with(field, value).sealed().text());
  }

  /** Runs the commands of a line as a shell would. */
  private void type(String line) {
    for (String command : line.split(" && ")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      String program = words.remove(0);
      String[] arguments = words.toArray(String[]::new);
      Ran ran =
          program.equals("git") ? stage.git(clone, arguments) : stage.slipway(clone, arguments);
      ran.succeeds();
    }
  }

  private JsonNode promote() {
    return slipway(0, "promote", "--json").json();
  }

  private Ran slipway(int status, String... arguments) {
    Ran ran = stage.slipway(clone, arguments);
    assertThat(ran.status()).as(ran.out() + ran.err()).isEqualTo(status);
    return ran;
  }

  /** The promotion is refused for one reason, which says all this, and nothing has moved. */
  private JsonNode refused(String code, String... words) {
    String before = stage.refs(stage.remote());
    JsonNode told = slipway(2, "promote", "--json").json();
    assertThat(stage.refs(stage.remote())).isEqualTo(before);
    assertThat(told.get("outcome").asText()).isEqualTo("refused");
    assertThat(guard(told).get("verdict").asText()).isEqualTo("failed");
    assertThat(told.get("problems")).hasSize(1);
    JsonNode problem = told.at("/problems/0");
    assertThat(problem.get("code").asText()).isEqualTo(code);
    assertThat(problem.get("what").asText() + " " + problem.get("remedy").asText()).contains(words);
    return told;
  }

  private static JsonNode guard(JsonNode told) {
    for (JsonNode guard : told.at("/result/guards")) {
      if (guard.get("name").asText().equals("verdict")) {
        return guard;
      }
    }
    throw new AssertionError("no guard 'verdict' in " + told);
  }
}
