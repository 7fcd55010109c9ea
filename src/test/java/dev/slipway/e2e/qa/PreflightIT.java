package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.testkit.AxctlService;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubRequest;
import dev.slipway.testkit.StubServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of axctl, asked by the real executable: requirements 1.4, step 1. */
class PreflightIT {

  private static final String CANARY = "canary-4f9b1c7e2a8d";
  private static final String[] RELEASE = {"qa", "preflight", "--env", "dev", "--for", "release"};

  @TempDir Path folder;

  private final StubServer dev = AxctlService.start("1");
  private Gate gate;

  @BeforeEach
  void configure() {
    gate =
        Gate.in(folder, AxctlService.config())
            .with("SLIPWAY_QA_DEV_BASE_URL", dev.url())
            .with("AX_QA_DEV_TOKEN", CANARY);
  }

  @AfterEach
  void close() {
    dev.close();
  }

  @Test
  void eight_checks_pass_in_order_and_the_artifact_is_what_is_printed() throws Exception {
    Path artifact = gate.folder().resolve("out/dev/preflight.json");

    Ran ran = gate.slipway(with("--artifact", "out/dev/preflight.json", "--json")).succeeds();

    JsonNode told = ran.json();
    assertThat(Files.readString(artifact)).isEqualTo(ran.out());
    assertThat(told.get("details")).isEqualTo(told.get("checks"));
    assertThat(told.get("checks").findValuesAsText("name")).isEqualTo(AxctlService.CHECKS);
    assertThat(told.at("/preflight/artifact").asText()).isEqualTo(artifact.toString());
    assertThat(told.at("/preflight/passed").asBoolean()).isTrue();
    assertThat(told.at("/checks/3/count").asInt()).isEqualTo(2);
    assertThat(told.at("/checks/5/count").asInt()).isEqualTo(41);
    assertThat(told.at("/principal/principal_type").asText()).isEqualTo("user");
    assertThat(told.at("/space_id").asText()).isEqualTo("1");
  }

  @Test
  void each_scoped_read_names_the_space_and_brings_the_token() {
    gate.slipway(with("--limit", "3")).succeeds();

    assertThat(dev.seen())
        .extracting(seen -> seen.path() + "?" + seen.query())
        .contains("/api/v1/tasks?limit=3&space_id=1", "/api/v1/spaces/1/members?limit=3");
    assertThat(dev.seen())
        .extracting(seen -> seen.header("Authorization").orElse(""))
        .containsOnly("Bearer " + CANARY);
  }

  @Test
  void the_verdict_tells_what_it_is_of() {
    JsonNode told = gate.slipway(with("--json")).succeeds().json();

    assertThat(told.get("commit").asText()).isEqualTo(gate.git("rev-parse", "HEAD"));
    assertThat(told.get("tree").asText()).isEqualTo(gate.git("rev-parse", "HEAD^{tree}"));
    assertThat(told.get("dirty").asBoolean()).isFalse();
    assertThat(told.get("config_hash").asText()).matches("[0-9a-f]{64}");
    assertThat(told.get("digest").asText()).matches("sha256:[0-9a-f]{64}");
    assertThat(Instant.parse(told.get("expires_at").asText()))
        .isEqualTo(Instant.parse(told.get("ended_at").asText()).plusSeconds(24 * 60 * 60));
  }

  @Test
  void a_change_that_is_not_committed_makes_it_dirty() throws Exception {
    Files.writeString(gate.folder().resolve("slipway.yml"), AxctlService.config() + "# more\n");

    assertThat(gate.slipway(with("--json")).succeeds().json().get("dirty").asBoolean()).isTrue();
  }

  @Test
  void one_failure_is_a_refusal_and_all_eight_are_recorded() {
    dev.on("/api/v1/tasks", StubReply.json(500, "{\"error\": \"key " + CANARY + "\"}"));

    Ran ran = gate.slipway(with("--json")).ends(2);

    JsonNode told = ran.json();
    assertThat(told.get("checks")).hasSize(8);
    assertThat(told.at("/summary/failed_checks")).hasSize(1);
    assertThat(told.at("/summary/failed_checks/0").asText()).isEqualTo("tasks.list");
    assertThat(told.at("/checks/5/error/status_code").asInt()).isEqualTo(500);
    assertThat(told.at("/checks/5/error/url").asText()).startsWith(dev.url() + "/api/v1/tasks");
    assertThat(told.at("/problems/0/code").asText()).isEqualTo("SLIP-831");
    assertThat(ran.out() + ran.err()).doesNotContain(CANARY);
  }

  @Test
  void words_end_as_the_document_does() {
    dev.on("/api/v1/tasks", StubReply.json(500, "{}"));

    Ran ran = gate.slipway(RELEASE).ends(2);

    assertThat(ran.out()).contains("no   tasks.list", "refused: 1 of 8 checks");
    assertThat(ran.out()).containsOnlyOnce("SLIP-831").contains("pass in dev [SLIP-831]\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void what_words_do_not_tell_is_told_besides() {
    dev.on("/api/v1/tasks", StubReply.json(500, "{}"));

    Ran ran = gate.slipway(with("--artifact", "slipway.yml/a.json")).ends(1);

    assertThat(ran.out()).contains("[SLIP-831]");
    assertThat(ran.err()).contains("[SLIP-850]").doesNotContain("SLIP-831");
  }

  @Test
  void a_plan_asks_nothing_and_leaves_nothing() {
    Ran ran = gate.slipway(with("--dry-run", "--artifact", "a.json", "--json")).succeeds();

    assertThat(ran.json().get("outcome").asText()).isEqualTo("planned");
    assertThat(ran.json().get("ok").asBoolean()).isTrue();
    assertThat(ran.json().at("/checks/2/error/detail").asText())
        .isEqualTo("would ask GET " + dev.url() + "/api/v1/spaces/1");
    assertThat(dev.seen()).isEmpty();
    assertThat(gate.folder().resolve("a.json")).doesNotExist();
  }

  @Test
  void an_artifact_that_cannot_be_written_does_not_keep_the_verdict_back() {
    Ran ran = gate.slipway(with("--artifact", "slipway.yml/a.json", "--json")).ends(1);

    assertThat(ran.json().get("checks")).hasSize(8);
    assertThat(ran.json().at("/problems/0/code").asText()).isEqualTo("SLIP-850");
  }

  @Test
  void a_folder_without_commits_is_asked_all_the_same() {
    gate.git("checkout", "-q", "--orphan", "nothing");

    JsonNode told = gate.slipway(with("--json")).succeeds().json();

    assertThat(told.get("commit").isNull()).isTrue();
    assertThat(dev.seen()).extracting(StubRequest::method).containsOnly("GET");
  }

  private static String[] with(String... more) {
    return Stream.concat(List.of(RELEASE).stream(), List.of(more).stream()).toArray(String[]::new);
  }
}
