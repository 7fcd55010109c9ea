package dev.slipway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class StubServerTest {

  @Test
  void answers_in_turn_and_remembers_what_came() throws Exception {
    try (StubServer server = StubServer.start()) {
      server.on("/tasks", StubReply.json(500, "{}"), StubReply.json("[1]"));
      assertThat(get(server, "/tasks").statusCode()).isEqualTo(500);
      assertThat(get(server, "/tasks?limit=1").body()).isEqualTo("[1]");
      assertThat(get(server, "/tasks").body()).isEqualTo("[1]");
      assertThat(get(server, "/elsewhere").statusCode()).isEqualTo(404);
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

  private static HttpResponse<String> get(StubServer server, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
