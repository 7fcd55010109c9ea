package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.e2e.Slipway;
import dev.slipway.testkit.Mischief;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F37: somebody stops the run while a check waits for its answer; that is no failure of it. */
class F37InterruptIT {

  private static final String CONFIG =
      """
      environments: {dev: {}}
      qa:
        targets:
          release:
            - {name: make, post: /items, write: true, capture: {id: $.id}, cleanup: "/items/${id}"}
            - {name: slow, get: /slow, timeout: 50s}
            - {name: last, get: /last}
      """;

  private static final String SLOW =
      "environments: {dev: {}}\n"
          + "qa: {targets: {release: [{name: slow, get: /slow, timeout: 50s}]}}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void what_was_made_is_deleted_and_the_artifact_says_so(String signal) throws Exception {
    try (StubServer server = StubServer.start()) {
      server
          .on("/items", StubReply.json(201, "{\"id\": 7}"))
          .on("/items/7", StubReply.json(204, ""))
          .on("/slow", Mischief.silence());
      Gate gate = Gate.in(folder, CONFIG);
      Path out = folder.resolve("out.json");
      Path artifact = folder.resolve("verdict.json");

      Process process =
          Slipway.in(gate.folder(), folder.resolve("home"))
              .with("SLIPWAY_QA_DEV_BASE_URL", server.url())
              .start(
                  out, "qa", "preflight", "--write", "--artifact", artifact.toString(), "--json");
      await(server, "/slow");
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(Files.readString(out)).isEqualTo(Files.readString(artifact));
      assertThat(server.seen())
          .extracting(seen -> seen.method() + " " + seen.path())
          .containsExactly("POST /items", "GET /slow", "DELETE /items/7");
      JsonNode told = Gate.json(artifact);
      assertThat(told.get("interrupted").asBoolean()).isTrue();
      assertThat(told.get("outcome").asText()).isEqualTo("interrupted");
      assertThat(told.get("exitCode").asInt()).isEqualTo(130);
      assertThat(told.at("/checks/0/ok").asBoolean()).isTrue();
      assertThat(told.at("/checks/1/error/type").asText()).isEqualTo("interrupted");
      assertThat(told.at("/checks/2/skipped").asBoolean()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qa preflight", "qa matrix", "qa ci"})
  void every_gate_ends_with_one_document_and_leaves_nothing(String command) throws Exception {
    try (StubServer server = StubServer.start()) {
      server.on("/slow", Mischief.silence());
      Gate gate = Gate.in(folder, SLOW).with("SLIPWAY_QA_DEV_BASE_URL", server.url());
      Path out = Files.createFile(folder.resolve("out.json"));
      Map<String, String> before = but(gate.files(ExitRow.LEFT), out);

      Process process = gate.start(folder.resolve("home"), out, (command + " --json").split(" "));
      await(server, "/slow");
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      JsonNode told = new Ran(130, Files.readString(out), "").json();
      assertThat(told.get("exitCode").asInt()).isEqualTo(130);
      assertThat(told.get("ok").asBoolean()).isFalse();
      assertThat(told.get("interrupted").asBoolean()).isTrue();
      assertThat(told.get("problems").findValuesAsText("code")).contains("SLIP-832");
      assertThat(but(gate.files(ExitRow.LEFT), out)).isEqualTo(before);
    }
  }

  private static Map<String, String> but(Map<String, String> files, Path one) {
    files.remove(one.toString());
    return files;
  }

  private static void await(StubServer server, String path) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(50));
    while (server.seen().stream().noneMatch(seen -> seen.path().equals(path))
        && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
  }
}
