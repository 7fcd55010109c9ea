package dev.slipway.adapter.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.http.Web;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import dev.slipway.testkit.Mischief;
import dev.slipway.testkit.Stop;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubRequest;
import dev.slipway.testkit.StubServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProberTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String BEARER = "Bearer " + Asked.TOKEN;

  private final StubServer server = StubServer.start();
  private final Web web = new Web("1.2.3", Map.of());
  private final Stop stop = new Stop();
  private final EnvironmentProber prober =
      new EnvironmentProber(web, Path.of(""), Map.of("PATH", System.getenv("PATH")), stop);

  @BeforeEach
  void answer() {
    server.on("/api/tasks", StubReply.json("[1]").with("X-Trace", "7"));
  }

  @AfterEach
  void end() {
    web.close();
    server.close();
    stop.close();
  }

  @Test
  void an_answer_is_told_as_it_came() {
    Answer.Response answer = (Answer.Response) ask(environment(Map.of()), Asked.get("/tasks"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.url()).isEqualTo(server.url() + "/api/tasks");
    assertThat(answer.headers()).containsEntry("x-trace", List.of("7"));
    assertThat(answer.body()).isEqualTo("[1]");
    assertThat(answer.took()).isPositive();
  }

  @Test
  void a_query_is_encoded_and_its_secrets_are_not_shown() {
    Ask.Request ask =
        Asked.get("/tasks?a=1", Map.of("q", "a b&c/é", "token", "t0ps3cret"), Map.of());
    Answer.Response answer = (Answer.Response) ask(environment(Map.of()), ask);
    assertThat(server.seen().get(0).query()).isEqualTo("a=1&q=a%20b%26c%2F%C3%A9&token=t0ps3cret");
    assertThat(answer.url()).endsWith("/tasks?a=1&q=a%20b%26c%2F%C3%A9&token=***");
  }

  @Test
  void a_path_may_hold_what_has_to_be_encoded() {
    ask(environment(Map.of()), Asked.get("/a b/{é}/%41"));
    assertThat(server.seen().get(0).path()).isEqualTo("/api/a%20b/%7B%C3%A9%7D/%41");
  }

  @ParameterizedTest
  @CsvSource({"' '", "':// /'", "'//['"})
  void what_is_no_url_is_told(String base) {
    Answer.Failed answer = (Answer.Failed) ask(Asked.at(base), Asked.get("/x"));
    assertThat(answer.cause()).isEqualTo(Cause.UNREACHABLE);
    assertThat(answer.detail()).isEqualTo("The base URL and the path make no URL.");
  }

  @Test
  void a_header_that_cannot_be_sent_is_told_without_its_value() {
    Ask.Request ask = Asked.get("/x", Map.of(), Map.of("X-A", "s3cret\r\nX-B: 1"));
    Answer.Failed answer = (Answer.Failed) ask(environment(Map.of()), ask);
    assertThat(answer.toString()).doesNotContain("s3cret");
  }

  @Test
  void the_token_is_borne_where_nothing_else_is_said() {
    ask(environment(Map.of("X-Team", "a")), Asked.get("/tasks"));
    assertThat(seen().headers())
        .containsEntry("authorization", BEARER)
        .containsEntry("x-team", "a");
  }

  @Test
  void a_header_that_names_the_token_has_it_instead() {
    ask(environment(Map.of("X-Api-Key", "v1 ${token}")), Asked.get("/tasks"));
    assertThat(seen().headers())
        .containsEntry("x-api-key", "v1 " + Asked.TOKEN)
        .doesNotContainKey("authorization");
  }

  @Test
  void a_check_may_ask_as_somebody_else() {
    ask(environment(Map.of()), Asked.get("/tasks", Map.of(), Map.of("authorization", "Basic x")));
    assertThat(seen().headers()).containsEntry("authorization", "Basic x");
  }

  @Test
  void another_host_gets_neither_the_token_nor_the_headers() {
    try (StubServer stranger = StubServer.start()) {
      ask(environment(Map.of("X-Team", "a")), Asked.get(stranger.url() + "/x"));
      assertThat(stranger.seen().get(0).headers()).doesNotContainKeys("authorization", "x-team");
    }
  }

  @Test
  void a_whole_url_of_the_same_host_does() {
    ask(environment(Map.of()), Asked.get(server.url() + "/elsewhere"));
    assertThat(seen().path()).isEqualTo("/elsewhere");
    assertThat(seen().headers()).containsEntry("authorization", BEARER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "program"})
  void a_pending_question_ends_with_the_run(String kind) {
    server.on("/api/slow", Mischief.silence());
    stop.after(Duration.ofMillis(300));
    Ask ask =
        kind.equals("http")
            ? Asked.get("/slow")
            : new Ask.Program(List.of("sleep", "30"), List.of());
    Answer answer = ask(environment(Map.of()), ask);
    assertThat(answer).isInstanceOf(Answer.Failed.class);
    assertThat(((Answer.Failed) answer).cause()).isEqualTo(Cause.INTERRUPTED);
    assertThat(answer.took()).isLessThan(Duration.ofSeconds(5));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void what_is_asked_after_that_cleans_up_and_is_answered() {
    stop.now();
    assertThat(ask(environment(Map.of()), Asked.get("/tasks"))).isInstanceOf(Answer.Response.class);
  }

  @Test
  void a_question_that_has_been_answered_is_not_disturbed() throws Exception {
    ask(environment(Map.of()), Asked.get("/tasks"));
    stop.now();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private StubRequest seen() {
    return server.seen().get(0);
  }

  private Environment environment(Map<String, String> headers) {
    return Asked.at(server.url() + "/api", headers, Optional.empty());
  }

  private Answer ask(Environment environment, Ask ask) {
    return prober.ask(environment, ask, LONG);
  }
}
