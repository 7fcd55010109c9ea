package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;

class StubServerTest {

  @Test
  void answers_in_turn_and_remembers_what_came() throws Exception {
    try (StubServer server = StubServer.start()) {
      server.on("/tasks", StubReply.json(500, "{}"), StubReply.json("[1]"));
      assertThat(get(server, "/tasks").status()).isEqualTo(500);
      assertThat(get(server, "/tasks?limit=1").body()).isEqualTo("[1]");
      assertThat(get(server, "/tasks").body()).isEqualTo("[1]");
      assertThat(get(server, "/elsewhere").status()).isEqualTo(404);
      assertThat(server.seen())
          .extracting(StubRequest::query)
          .containsExactly("", "limit=1", "", "");
    }
  }

  @Test
  void the_method_counts_before_the_bare_path() throws Exception {
    try (StubServer server = StubServer.start()) {
      server.on("/a", StubReply.json("1")).on("GET /a", seen -> StubReply.json(seen.path()));
      assertThat(get(server, "/a").body()).isEqualTo("/a");
    }
  }

  private record Got(int status, String body) {}

  /** Without {@code HttpClient}: the first one settles how those of all tests treat proxies. */
  private static Got get(StubServer server, String path) throws IOException {
    URL url = URI.create(server.url() + path).toURL();
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    int status = connection.getResponseCode();
    try (InputStream body =
        status < 400 ? connection.getInputStream() : InputStream.nullInputStream()) {
      return new Got(status, new String(body.readAllBytes(), UTF_8));
    }
  }
}
