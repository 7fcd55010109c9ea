package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.testkit.AxctlService;
import dev.slipway.testkit.Certificates;
import dev.slipway.testkit.Mischief;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two environments of axctl, asked by the real executable: requirements 1.4, step 2, (c), (e). */
class MatrixIT {

  private static final String CANARY = "canary-4f9b1c7e2a8d";
  private static final String[] BOTH = {
    "qa", "matrix", "--env", "dev", "--env", "next", "--space", "dev=1", "--space", "next=2"
  };

  @TempDir static Path keys;
  private static Certificates certificates;

  @TempDir Path folder;

  private final StubServer dev = AxctlService.start("1");
  private StubServer next;
  private Gate gate;

  @BeforeAll
  static void certify() {
    certificates = Certificates.in(keys);
  }

  /** One of them is behind TLS, with a certificate that only its own authority vouches for. */
  @BeforeEach
  void configure() throws Exception {
    next = AxctlService.answering(StubServer.start(certificates.good()), "2");
    gate =
        Gate.in(folder, AxctlService.config().replace("vars: {space: \"2\"}", "ca: ca.pem"))
            .with("SLIPWAY_QA_DEV_BASE_URL", dev.url())
            .with("SLIPWAY_QA_NEXT_BASE_URL", next.url())
            .with("AX_QA_DEV_TOKEN", CANARY + "-dev")
            .with("AX_QA_NEXT_TOKEN", CANARY + "-next");
    Files.copy(certificates.ca(), gate.folder().resolve("ca.pem"));
  }

  @AfterEach
  void close() {
    dev.close();
    next.close();
  }

  private static String[] both(String... more) {
    return Stream.concat(Stream.of(BOTH), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void both_pass_and_every_file_is_there() throws Exception {
    Path artifacts = gate.folder().resolve("D");

    Ran ran = gate.slipway(both("--artifact-dir", "D", "--json")).succeeds();

    assertThat(Files.readString(artifacts.resolve("matrix.json"))).isEqualTo(ran.out());
    try (Stream<Path> left = Files.list(artifacts)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "dev-preflight.json",
              "next-preflight.json",
              "matrix.json",
              "matrix.html",
              "junit.xml",
              "summary.md");
    }
    JsonNode told = ran.json();
    assertThat(told.get("details")).isEqualTo(told.get("envs"));
    assertThat(told.get("envs").findValuesAsText("env")).containsExactly("dev", "next");
    assertThat(told.at("/envs/1/space_id").asText()).isEqualTo("2");
    assertThat(told.at("/drift/evaluated").asBoolean()).isTrue();
    assertThat(told.at("/drift/findings")).isEmpty();
    JsonNode row = Gate.json(artifacts.resolve("next-preflight.json"));
    assertThat(row.get("schema").asText()).isEqualTo("slipway/qa-preflight/v1");
    assertThat(row.get("checks").findValuesAsText("name")).isEqualTo(AxctlService.CHECKS);
  }

  @Test
  void no_token_is_in_what_is_printed_or_left() throws Exception {
    Ran ran = gate.slipway(both("--artifact-dir", "D", "--json")).succeeds();

    assertThat(ran.out() + ran.err()).doesNotContain(CANARY);
    try (Stream<Path> left = Files.list(gate.folder().resolve("D"))) {
      for (Path file : left.toList()) {
        assertThat(Files.readString(file)).doesNotContain(CANARY);
      }
    }
  }

  @Test
  void one_failure_there_leaves_this_row_as_it_is() {
    next.on("/api/v1/tasks", StubReply.json(500, "{\"detail\": \"down\"}"));

    JsonNode told = gate.slipway(both("--json")).ends(2).json();

    assertThat(told.at("/summary/failed_envs").toString()).isEqualTo("[\"next\"]");
    assertThat(told.at("/envs/0/preflight_ok").asBoolean()).isTrue();
    assertThat(told.at("/envs/0/checks")).hasSize(8);
    assertThat(told.at("/envs/1/checks")).hasSize(8);
    assertThat(told.at("/drift/findings").findValuesAsText("code")).containsExactly("D1");
    assertThat(told.at("/drift/findings/0/check").asText()).isEqualTo("tasks.list");
    assertThat(told.at("/drift/findings/0/values").toString())
        .isEqualTo("{\"dev\":\"passed\",\"next\":\"failed\"}");
  }

  @Test
  void words_tell_each_failure_once() {
    next.on("/api/v1/tasks", StubReply.json(500, "{}"));

    Ran ran = gate.slipway(BOTH).ends(2);

    assertThat(ran.out()).containsOnlyOnce("SLIP-831").contains("[SLIP-831, SLIP-839]\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void another_principal_is_drift_though_every_check_passes() {
    next.on("/api/v1/me", StubReply.json("{\"principal_type\": \"agent\", \"username\": \"bot\"}"));

    JsonNode told = gate.slipway(both("--json")).ends(2).json();

    assertThat(told.at("/summary/failed_envs")).isEmpty();
    assertThat(told.at("/drift/findings").findValuesAsText("code")).containsExactly("D3", "D5");
  }

  @Test
  void two_names_of_one_place_are_no_matrix() {
    gate.with("SLIPWAY_QA_DEV_BASE_URL", "http://127.0.0.1:" + dev.port())
        .with("SLIPWAY_QA_NEXT_BASE_URL", "http://localhost:" + dev.port() + "/");

    Ran ran = gate.slipway("qa", "matrix", "--space-id", "1", "--json").ends(2);

    assertThat(ran.json().at("/drift/findings").findValuesAsText("code")).containsExactly("D4");
  }

  @Test
  void one_of_two_is_told_and_no_matrix_where_all_are_required() {
    gate.with("AX_QA_NEXT_TOKEN", "");

    JsonNode told = gate.slipway(both("--json")).succeeds().json();
    JsonNode required = gate.slipway(both("--require-all", "--json")).ends(2).json();

    assertThat(told.at("/drift/evaluated").asBoolean()).isFalse();
    assertThat(told.at("/summary/drift").asText()).isEqualTo("not evaluated");
    assertThat(told.at("/summary/skipped_envs").toString()).isEqualTo("[\"next\"]");
    assertThat(required.get("ok").asBoolean()).isFalse();
    assertThat(required.at("/summary/reason").asText()).startsWith("partial matrix");
  }

  @Test
  void none_of_two_is_skipped_and_names_each_missing_thing() {
    gate.with("AX_QA_NEXT_TOKEN", "").with("AX_QA_DEV_TOKEN", "");

    JsonNode told = gate.slipway(both("--json")).ends(3).json();

    assertThat(told.get("skipped").asBoolean()).isTrue();
    assertThat(told.get("ok").asBoolean()).isFalse();
    assertThat(told.at("/problems").toString()).contains("AX_QA_DEV_TOKEN", "AX_QA_NEXT_TOKEN");
    assertThat(dev.seen()).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_written_keeps_the_verdict_on_stdout() throws Exception {
    Files.writeString(gate.folder().resolve("D"), "a file");

    JsonNode told = gate.slipway(both("--artifact-dir", "D", "--json")).ends(1).json();

    assertThat(told.get("envs")).hasSize(2);
    assertThat(told.at("/envs/0/preflight_ok").asBoolean()).isTrue();
    assertThat(told.at("/problems").findValuesAsText("code")).contains("SLIP-850");
  }

  @Test
  void the_summary_of_the_step_is_added_to_what_is_there() throws Exception {
    Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");

    gate.with("GITHUB_STEP_SUMMARY", summary.toString()).slipway(BOTH).succeeds();

    assertThat(Files.readString(summary)).startsWith("before\n").contains("qa matrix of");
  }

  @Test
  void a_plan_asks_nobody() {
    Ran ran = gate.slipway(both("--dry-run", "--artifact-dir", "D")).succeeds();

    assertThat(ran.out()).contains("planned", "/api/v1/tasks");
    assertThat(dev.seen()).isEmpty();
    assertThat(gate.folder().resolve("D")).doesNotExist();
  }

  @Test
  void an_interrupt_leaves_the_verdict_and_says_so() throws Exception {
    next.on("/api/v1/agents", Mischief.silence());
    Path out = folder.resolve("out.json");
    Process process =
        gate.start(folder.resolve("home"), out, both("--artifact-dir", "D", "--json"));
    await(next, "/api/v1/agents");

    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    Path artifact = gate.folder().resolve("D/matrix.json");
    assertThat(Files.readString(artifact)).isEqualTo(Files.readString(out));
    JsonNode told = Gate.json(artifact);
    assertThat(told.get("interrupted").asBoolean()).isTrue();
    assertThat(told.at("/drift/evaluated").asBoolean()).isFalse();
  }

  private static void await(StubServer server, String path) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(50));
    while (server.seen().stream().noneMatch(seen -> seen.path().equals(path))
        && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
  }

  @Test
  void what_contradicts_itself_asks_nobody() {
    for (List<String> wrong :
        List.of(
            List.of("--env", "dev", "--env", "dev"),
            List.of("--env", "dev", "--space", "dev"),
            List.of("--env", "dev", "--space", "dev="),
            List.of("--env", "dev", "--space", "=1"),
            List.of("--env", "dev", "--space", "dev=1", "--space", "dev=2"),
            List.of("--env", "dev", "--space", "next=1"),
            List.of("--env", "dev", "--space", "nxt=1"),
            List.of("--env", "nxt"),
            List.of("--for", "nothing"))) {
      String[] words =
          Stream.of(List.of("qa", "matrix", "--json"), wrong)
              .flatMap(List::stream)
              .toArray(String[]::new);
      assertThat(gate.slipway(words).ends(1).json().get("exitCode").asInt()).isEqualTo(1);
    }
    assertThat(dev.seen()).isEmpty();
  }
}
