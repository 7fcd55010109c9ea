package dev.slipway.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubRequest;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * F53: a token came back in answers of all kinds, and stood in artifacts, in the log, or in the
 * process list.
 */
class F53IT {

  private static final String CANARY = "canary/9f8e+7d6c=5b4a3f2e1d0c";

  /** The argv of every process that runs, its own among them, and the token on both its outputs. */
  private static final String PROGRAM =
      "cat /proc/[0-9]*/cmdline > argv.txt 2>/dev/null;"
          + " echo \"no $QA_TOKEN\" >&2; echo \"{\\\"t\\\": \\\"$QA_TOKEN\\\"}\"; exit 3";

  private static final String CONFIG =
      """
      environments:
        dev: {token: {env: QA_TOKEN}}
      qa:
        targets:
          release:
            - name: echo
              get: /echo
              expect:
                headers: {X-Sent: nothing}
                json: {"$.raw": "x", "$.nested": {}}
                types: {"$.encoded": number}
              capture: {principal.username: "$.raw", principal: "$.base64"}
              comparable: ["$.raw", "$.base64"]
            - {name: again, get: "/again?user=${principal}", expect: {json: {"$.ok": true}}}
            - {name: error, get: /error}
            - {name: page, get: /page, expect: {json: {"$.ok": true}}}
            - {name: redirect, get: /redirect, redirects: none}
            - {name: elsewhere, get: /redirect}
            - name: program
              run: [sh, run.sh]
              env: [QA_TOKEN, PATH]
              expect: {json: {"$.t": "x"}}
      """;

  @TempDir Path folder;

  private static StubReply echo(StubRequest request) {
    String sent = request.header("authorization").orElse("nothing");
    return StubReply.json(
            """
            {"raw": "%s", "nested": {"sent": "%s"}, "encoded": "%s", "base64": "%s"}
            """
                .formatted(CANARY, sent, URLEncoder.encode(CANARY, UTF_8), base64("me:" + CANARY)))
        .with("X-Sent", sent);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  @Test
  void a_token_is_nowhere_but_in_the_request() throws IOException {
    try (StubServer server = StubServer.start()) {
      server
          .on("/echo", F53IT::echo)
          .on("/again", F53IT::echo)
          .on("/error", StubReply.of(500, "text/plain", "x".repeat(480) + CANARY))
          .on("/page", StubReply.html(200, "<html>" + CANARY + "</html>"))
          .on("/redirect", StubReply.redirect(302, "https://login.example.com/?t=" + CANARY));
      Stage stage = Stage.in(folder);
      Path clone = stage.clone("ada");
      stage
          .file(clone, "slipway.yml", CONFIG)
          .file(clone, "run.sh", PROGRAM)
          .commit(clone, "chore: begin");
      Map<String, String> variables =
          Map.of("SLIPWAY_QA_DEV_BASE_URL", server.url(), "QA_TOKEN", CANARY);

      Ran json =
          stage.slipway(
              clone,
              variables,
              "qa",
              "preflight",
              "--env",
              "dev",
              "--json",
              "--artifact",
              "a.json");
      Ran words = stage.slipway(clone, variables, "qa", "preflight", "--env", "dev");

      assertThat(json.ends(2).json().get("checks")).hasSize(7);
      assertThat(words.ends(2).out()).contains("elsewhere");
      assertThat(server.seen().get(0).header("authorization")).contains("Bearer " + CANARY);
      assertThat(clone.resolve("argv.txt")).content(ISO_8859_1).contains("run.sh");
      assertThat(clone.resolve("a.json")).content().contains("***").isEqualTo(json.out());
      assertThat(Stream.of(json.out(), json.err(), words.out(), words.err()))
          .allSatisfy(F53IT::hasNoToken);
      assertThat(files(clone)).allSatisfy(F53IT::hasNoToken);
    }
  }

  /** No telling piece of it, as it is and as it is encoded. */
  private static void hasNoToken(String text) {
    assertThat(text)
        .doesNotContain("canary/9", "9f8e", "7d6c", "5b4a3f", base64("9f8e+7d6c").substring(2, 10))
        .doesNotContain(base64("me:" + CANARY).substring(4, 16));
  }

  private List<String> files(Path clone) throws IOException {
    try (Stream<Path> all = Files.walk(clone)) {
      return all.filter(Files::isRegularFile).map(F53IT::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
