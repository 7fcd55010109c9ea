package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Slipway;
import dev.slipway.testkit.Mischief;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody stops the run while a check waits for its answer. */
class InterruptIT {

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

  private static final String MANY =
      """
      environments: {dev: {}}
      qa:
        targets:
          release:
      """;

  private static final String FOUR =
      """
      environments: {a: {}, b: {}, c: {}, d: {}}
      qa:
        targets:
          release:
            - {name: alive, get: /alive}
            - {name: slow, get: /slow, timeout: 50s}
      """;

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

  @Test
  void deletions_that_hang_are_given_up_and_named_in_the_verdict() throws Exception {
    try (StubServer server = StubServer.start()) {
      String checks = "";
      for (int id = 1; id <= 5; id++) {
        server.on("/items" + id, StubReply.json(201, "{}")).on("/items/" + id, Mischief.silence());
        checks +=
            "      - {name: make%d, post: /items%d, write: true, cleanup: /items/%d}%n"
                .formatted(id, id, id);
      }
      server.on("/slow", Mischief.silence());
      Gate gate = gate(server, MANY + checks + "      - {name: slow, get: /slow}\n");
      Path artifact = folder.resolve("verdict.json");
      Process process = begin(gate, "preflight", "--write", "--artifact", artifact.toString());
      await(server, "/slow");

      Instant pressed = Instant.now();
      signal("INT", process);

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofSeconds(10));
      assertThat(process.exitValue()).isEqualTo(130);
      JsonNode told = Gate.json(artifact);
      assertThat(told.get("outcome").asText()).isEqualTo("interrupted");
      assertThat(told.get("problems").findValuesAsText("what"))
          .filteredOn(what -> what.contains("is still there"))
          .hasSize(5);
    }
  }

  @Test
  void a_second_signal_ends_it_at_once() throws Exception {
    try (StubServer server = StubServer.start()) {
      server
          .on("/items", StubReply.json(201, "{\"id\": 7}"))
          .on("/items/7", Mischief.silence())
          .on("/slow", Mischief.silence());
      Process process = begin(gate(server, CONFIG), "preflight", "--write");
      await(server, "/slow");
      signal("INT", process);
      await(server, "/items/7");

      Instant pressed = Instant.now();
      signal("INT", process);

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.between(pressed, Instant.now())).isLessThan(Duration.ofMillis(1500));
      assertThat(process.exitValue()).isEqualTo(130);
    }
  }

  @ParameterizedTest
  @CsvSource({"matrix, matrix.json", "ci, operator-qa-summary.json"})
  void every_row_is_kept(String command, String whole) throws Exception {
    try (StubServer server = StubServer.start()) {
      server.on("/alive", StubReply.json("{}")).on("/slow", Mischief.silence());
      Gate gate = gate(server, FOUR);
      for (String name : List.of("A", "B", "C", "D")) {
        gate.with("SLIPWAY_QA_" + name + "_BASE_URL", server.url() + "/" + name)
            .with("SLIPWAY_QA_" + name + "_SPACE_ID", name);
        server.on("/" + name + "/alive", StubReply.json("{}"));
        server.on("/" + name + "/slow", Mischief.silence());
      }
      Path left = folder.resolve("left");
      Process process = begin(gate, command, "--artifact-dir", left.toString());
      for (String name : List.of("A", "B", "C", "D")) {
        await(server, "/" + name + "/slow");
      }

      signal("INT", process);

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      for (String name : List.of("a", "b", "c", "d")) {
        JsonNode row = Gate.json(left.resolve(name + "-preflight.json"));
        assertThat(row.get("interrupted").asBoolean()).as(row.toPrettyString()).isTrue();
        assertThat(row.at("/checks/0/ok").asBoolean()).isTrue();
      }
      JsonNode told = Gate.json(left.resolve(whole));
      assertThat(told.get("outcome").asText()).isEqualTo("interrupted");
      assertThat(told.get("exitCode").asInt()).isEqualTo(130);
      assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(told(left, whole));
    }
  }

  private static String told(Path left, String whole) throws IOException {
    return Files.readString(left.resolve(whole));
  }

  private Gate gate(StubServer server, String config) {
    return Gate.in(folder, config).with("SLIPWAY_QA_DEV_BASE_URL", server.url());
  }

  private Process begin(Gate gate, String command, String... arguments) {
    String[] words =
        Stream.of(Stream.of("qa", command, "--json"), Stream.of(arguments))
            .flatMap(each -> each)
            .toArray(String[]::new);
    return gate.start(folder.resolve("home"), folder.resolve("out.json"), words);
  }

  private static void signal(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
  }

  private static void await(StubServer server, String path) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(50));
    while (server.seen().stream().noneMatch(seen -> seen.path().equals(path))
        && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
  }
}
