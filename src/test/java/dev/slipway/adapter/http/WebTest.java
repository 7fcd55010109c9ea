package dev.slipway.adapter.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.Ask.Redirects;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubRequest;
import dev.slipway.testkit.StubServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {

  private static final Bounds BOUNDS = Bounds.of(Duration.ofSeconds(20), 2);

  private final StubServer server = StubServer.start();
  private final StubServer stranger = StubServer.start();
  private final Web web = new Web("1.2.3", Map.of());

  @AfterEach
  void end() {
    web.close();
    server.close();
    stranger.close();
  }

  @Test
  void says_who_it_is_and_what_it_reads() throws Exception {
    server.on("/", StubReply.json("{}"));
    web.send(request("GET", "/", Redirects.NONE), BOUNDS);
    assertThat(server.seen().get(0).headers())
        .containsEntry("user-agent", "slipway/1.2.3")
        .containsEntry("accept", "application/json")
        .containsEntry("accept-encoding", "gzip")
        .doesNotContainKeys("upgrade", "http2-settings");
  }

  /** Before, Java itself says that the body has no bytes, and cannot be told otherwise. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_19)
  void says_nothing_of_a_body_where_there_is_none() throws Exception {
    server.on("/", StubReply.json("{}"));
    web.send(request("GET", "/", Redirects.NONE), BOUNDS);
    assertThat(server.seen().get(0).headers())
        .doesNotContainKeys("content-length", "transfer-encoding");
  }

  @Test
  void what_the_caller_says_of_a_header_is_said() throws Exception {
    server.on("/", StubReply.json("{}"));
    web.send(request("GET", "/", Redirects.NONE).withDefault("ACCEPT", "text/html"), BOUNDS);
    assertThat(server.seen().get(0).headers()).containsEntry("accept", "text/html");
  }

  @Test
  void unpacks_a_body_and_lowers_the_names_of_headers() throws Exception {
    server.on("/", StubReply.gzip("[\"é\"]".getBytes(UTF_8)).with("X-Trace", "7"));
    WebResponse answer = web.send(request("GET", "/", Redirects.NONE), BOUNDS);
    assertThat(answer.text()).isEqualTo("[\"é\"]");
    assertThat(answer.headers()).containsEntry("x-trace", List.of("7"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain; charset=ISO-8859-1, ISO-8859-1",
    "text/plain; Charset=\"iso-8859-1\", ISO-8859-1",
    "application/json, UTF-8",
    "text/plain; charset=klingon, UTF-8"
  })
  void reads_text_in_the_charset_that_is_named(String type, String charset) throws Exception {
    byte[] body = "é".getBytes(charset.equals("UTF-8") ? UTF_8 : ISO_8859_1);
    StubReply reply = new StubReply(200, new TreeMap<>(), body, Duration.ZERO);
    server.on("/", reply.with("Content-Type", type));
    assertThat(web.send(request("GET", "/", Redirects.NONE), BOUNDS).text()).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 304, 401, 404, 429, 500, 503})
  void any_status_is_an_answer(int status) throws Exception {
    server.on("/", StubReply.json(status, status == 204 || status == 304 ? "" : "{}"));
    assertThat(web.send(request("GET", "/", Redirects.NONE), BOUNDS).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "301, GET, GET",
    "302, GET, GET",
    "303, GET, GET",
    "307, GET, GET",
    "301, POST, GET",
    "302, POST, GET",
    "303, POST, GET",
    "307, POST, POST",
    "308, POST, POST",
    "301, PUT, PUT",
    "303, PUT, GET",
    "303, HEAD, HEAD"
  })
  void follows_on_the_same_host_as_browsers_do(int status, String method, String then)
      throws Exception {
    server.on("/old", StubReply.redirect(status, "/new?a=1")).on("/new", StubReply.json("[]"));
    WebResponse answer = web.send(request(method, "/old", Redirects.SAME_HOST), BOUNDS);
    StubRequest last = server.seen().get(1);
    assertThat(answer.url()).hasPath("/new").hasQuery("a=1");
    assertThat(last.method()).isEqualTo(then);
    assertThat(last.body()).isEqualTo(then.equals(method) && hasBody(method) ? "{\"a\":1}" : "");
    assertThat(last.header("authorization")).hasValue("Bearer s3cret");
  }

  @Test
  void follows_nowhere_where_it_may_not() throws Exception {
    server.on("/old", StubReply.redirect(302, "/new"));
    assertThat(web.send(request("GET", "/old", Redirects.NONE), BOUNDS).status()).isEqualTo(302);
  }

  @Test
  void credentials_never_go_to_another_host() throws Exception {
    server.on("/old", StubReply.redirect(307, stranger.url() + "/new"));
    stranger.on("/new", StubReply.json("[]"));
    web.send(
        request("POST", "/old", Redirects.ANY)
            .withDefault("Cookie", "sid=s3cret")
            .withDefault("X-Api-Key", "s3cret"),
        BOUNDS);
    assertThat(stranger.seen()).hasSize(1);
    assertThat(stranger.seen().get(0).headers().toString()).doesNotContain("s3cret");
  }

  @Test
  void only_so_many_at_a_time_go_to_one_host() throws Exception {
    server.on("/", StubReply.json("{}").after(Duration.ofMillis(40)));
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Future<WebResponse>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  each ->
                      callers.submit(() -> web.send(request("GET", "/", Redirects.NONE), BOUNDS)))
              .toList();
      for (Future<WebResponse> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(200);
      }
    } finally {
      callers.shutdownNow();
    }
    assertThat(server.mostAtOnce()).isEqualTo(2);
  }

  @Test
  void closed_it_leaves_neither_thread_nor_connection() throws Exception {
    long before = clientThreads();
    Web shortLived = new Web("1.2.3", Map.of());
    server.on("/", StubReply.json("{}"));
    shortLived.send(request("GET", "/", Redirects.NONE), BOUNDS);
    shortLived.close();
    for (int tries = 0; tries < 200 && left(before); tries++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(left(before)).isFalse();
  }

  private boolean left(long before) {
    return clientThreads() > before || server.connections() > 0;
  }

  private static long clientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("HttpClient-") || name.equals("web"))
        .count();
  }

  private static boolean hasBody(String method) {
    return Stream.of("POST", "PUT").anyMatch(method::equals);
  }

  private WebRequest request(String method, String path, Redirects redirects) {
    SortedMap<String, String> headers = new TreeMap<>(Map.of("Authorization", "Bearer s3cret"));
    return new WebRequest(
        method,
        URI.create(server.url() + path),
        headers,
        hasBody(method) ? Optional.of("{\"a\":1}") : Optional.empty(),
        redirects,
        Optional.empty());
  }
}
