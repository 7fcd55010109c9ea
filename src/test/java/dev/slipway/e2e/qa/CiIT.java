package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.testkit.AxctlService;
import dev.slipway.testkit.StubServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job of CI runs, by the real executable: requirements A9, and 1.4 (d) and (e). */
class CiIT {

  private static final String CANARY = "canary-4f9b1c7e2a8d";
  private static final String[] CI = {"qa", "ci", "--prefix", "AX_QA", "--json"};

  @TempDir Path folder;

  private final StubServer dev = AxctlService.start("1");
  private final StubServer next = AxctlService.start("2");
  private Gate gate;

  @BeforeEach
  void configure() {
    gate =
        Gate.in(folder, AxctlService.config())
            .with("AX_QA_DEV_BASE_URL", dev.url())
            .with("AX_QA_NEXT_URL", next.url())
            .with("AX_QA_DEV_TOKEN", CANARY + "-dev")
            .with("AX_QA_NEXT_PAT", CANARY + "-next");
  }

  @AfterEach
  void close() {
    dev.close();
    next.close();
  }

  @Test
  void everything_is_left_and_no_token_is_in_it() throws Exception {
    Ran ran = gate.slipway(CI).succeeds();

    Path artifacts = gate.folder().resolve("operator-qa-artifacts");
    try (Stream<Path> left = Files.walk(artifacts).filter(Files::isRegularFile)) {
      assertThat(left.map(file -> artifacts.relativize(file).toString()))
          .contains(
              "dev-doctor.json",
              "next-doctor.json",
              "dev-preflight.json",
              "next-preflight.json",
              "matrix-stdout.json",
              "matrix/dev-preflight.json",
              "matrix/matrix.json",
              "operator-qa-summary.json")
          .allSatisfy(file -> assertThat(artifacts.resolve(file)).content().doesNotContain(CANARY));
    }
    assertThat(ran.out() + ran.err()).doesNotContain(CANARY);
    assertThat(artifacts.resolve("operator-qa-summary.json")).hasContent(ran.out());
    JsonNode told = ran.json();
    assertThat(told.get("configured_envs").toString()).isEqualTo("[\"dev\",\"next\"]");
    assertThat(told.at("/envs/1/base_url").asText()).isEqualTo(next.url());
    assertThat(told.at("/envs/1/doctor_ok").asBoolean()).isTrue();
    assertThat(told.at("/envs/1/preflight_returncode").asInt()).isZero();
    assertThat(told.get("matrix_ok").asBoolean()).isTrue();
  }

  @Test
  void the_folder_that_is_configured_begins_at_the_root() throws Exception {
    Files.createDirectories(gate.folder().resolve("docs"));

    gate.slipway("-C", "docs", "qa", "ci", "--prefix", "AX_QA", "--json").succeeds();

    assertThat(gate.folder().resolve("operator-qa-artifacts/matrix/matrix.json")).exists();
    assertThat(gate.folder().resolve("docs")).isEmptyDirectory();
  }

  @Test
  void each_environment_is_asked_once() {
    gate.slipway(CI).succeeds();

    assertThat(dev.seen()).hasSize(AxctlService.CHECKS.size());
  }

  @Test
  void nothing_but_variables_of_the_prefix_counts() {
    gate.with("AX_QA_NEXT_PAT", "").with("SLIPWAY_QA_NEXT_TOKEN", CANARY);

    JsonNode told = gate.slipway(CI).succeeds().json();

    assertThat(told.get("configured_envs").toString()).isEqualTo("[\"dev\"]");
    assertThat(told.at("/skipped_envs/0/missing/0").asText()).isEqualTo("AX_QA_NEXT_TOKEN");
    assertThat(next.seen()).isEmpty();
  }

  @Test
  void one_of_two_is_a_partial_matrix_where_it_is_required() {
    gate.with("AX_QA_NEXT_PAT", "").with("AX_QA_REQUIRE_MATRIX", "yes");

    JsonNode told = gate.slipway(CI).ends(2).json();

    assertThat(told.get("ok").asBoolean()).isFalse();
    assertThat(told.get("reason").asText()).startsWith("partial matrix");
    assertThat(told.get("matrix_returncode").asInt()).isEqualTo(2);
  }

  @Test
  void nothing_configured_is_skipped_and_refused_where_it_is_required() {
    gate.with("AX_QA_NEXT_PAT", "").with("AX_QA_DEV_TOKEN", "");

    JsonNode told = gate.slipway(CI).ends(3).json();

    assertThat(told.get("skipped").asBoolean()).isTrue();
    assertThat(told.get("skip_reason").asText()).contains("AX_QA_DEV_TOKEN");
    gate.with("AX_QA_REQUIRE_MATRIX", "1").slipway(CI).ends(2);
    gate.with("AX_QA_REQUIRE_MATRIX", "maybe").slipway(CI).ends(1);
  }

  @Test
  void an_environment_that_slipway_yml_does_not_know_needs_all_three() {
    JsonNode told =
        gate.with("AX_QA_ENVS", "dev, nxt").with("AX_QA_NXT_TOKEN", CANARY).slipway(CI).json();

    assertThat(told.at("/skipped_envs/0/env").asText()).isEqualTo("nxt");
    assertThat(told.at("/skipped_envs/0/missing").toString())
        .isEqualTo("[\"AX_QA_NXT_BASE_URL\",\"AX_QA_NXT_SPACE_ID\"]");
  }

  @Test
  void a_verdict_that_is_there_is_never_replaced_by_an_empty_one() throws Exception {
    Path kept = gate.folder().resolve("operator-qa-artifacts/next-preflight.json");
    gate.slipway(CI).succeeds();
    String before = Files.readString(kept);

    gate.with("AX_QA_NEXT_PAT", "").slipway(CI).succeeds();

    assertThat(kept).hasContent(before);
  }
}
