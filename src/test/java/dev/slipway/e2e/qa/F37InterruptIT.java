package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Ran;
import dev.slipway.testkit.Mischief;
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

/** F37: who stops a gate gets neither a failure nor a skip: an exit status of its own. */
class F37InterruptIT {

  private static final String SLOW =
      "environments: {dev: {}}\n"
          + "qa: {targets: {release: [{name: slow, get: /slow, timeout: 50s}]}}\n";

  @TempDir Path folder;

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
