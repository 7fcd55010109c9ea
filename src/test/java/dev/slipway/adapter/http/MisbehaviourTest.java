package dev.slipway.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask.Redirects;
import dev.slipway.testkit.Mischief;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server does, there is an answer, or one sentence that says why there is none. */
class MisbehaviourTest {

  private static final Bounds SHORT = new Bounds(Duration.ofMillis(700), 100_000, 4);
  private static final Bounds LONG = new Bounds(Duration.ofSeconds(20), 100_000, 4);

  private final StubServer server = StubServer.start();
  private final Web web = new Web("1.2.3", Map.of());

  @BeforeEach
  void warm() throws Exception {
    server.on("/", StubReply.json("{}"));
    web.send(WebRequest.get(URI.create(server.url() + "/")), Bounds.of(Duration.ofSeconds(20), 4));
  }

  @AfterEach
  void end() {
    web.close();
    server.close();
  }

  static Stream<Arguments> misbehaviours() {
    return Stream.of(
        arguments("silence", Mischief.silence(), Cause.TIMEOUT, "no whole answer within 0.7 s"),
        arguments(
            "drip", Mischief.drip(Duration.ofMillis(20)), Cause.TIMEOUT, "no whole answer within"),
        arguments("endless", Mischief.endless(), Cause.TOO_LARGE, "longer than 100,000 bytes"),
        arguments("endless headers", Mischief.endlessHeaders(), Cause.TOO_LARGE, "longer than"),
        arguments("reset", Mischief.reset(), Cause.RESET, "broke off"),
        arguments("hang up", Mischief.hangUp(), Cause.RESET, "broke off"),
        arguments("reset inside", Mischief.resetInside("[1,"), Cause.RESET, "broke off"),
        arguments("truncated", Mischief.truncated("[1,"), Cause.RESET, "broke off"),
        arguments("no HTTP", Mischief.garbage("SSH-2.0-OpenSSH\r\n"), Cause.GARBLED, "no HTTP"),
        arguments("noise", Mischief.garbage("\0\1\2\3\n\n"), Cause.GARBLED, "no HTTP"),
        arguments(
            "bad length",
            Mischief.garbage("HTTP/1.1 200 OK\r\nContent-Length: lots\r\n\r\nx"),
            Cause.GARBLED,
            "no HTTP"),
        arguments(
            "bad chunk",
            Mischief.garbage("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
            Cause.GARBLED,
            "no HTTP"),
        arguments(
            "chunks without end",
            Mischief.garbage("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"),
            Cause.RESET,
            "broke off"),
        arguments(
            "bomb",
            StubReply.gzip(" ".repeat(3_000_000).getBytes(UTF_8)),
            Cause.TOO_LARGE,
            "longer than 100,000 bytes"),
        arguments(
            "no gzip",
            StubReply.json("{}").with("Content-Encoding", "gzip"),
            Cause.GARBLED,
            "says that it is gzip"),
        arguments(
            "unknown packing",
            StubReply.json("{}").with("Content-Encoding", "br"),
            Cause.GARBLED,
            "packed as br"),
        arguments("circle", StubReply.redirect(302, "/x"), Cause.REDIRECT, "more than 5 times"),
        arguments(
            "login page",
            StubReply.redirect(302, "https://login.example/in?state=s3cret"),
            Cause.REDIRECT,
            "sent on to https://login.example/in, which is not on http://127.0.0.1"),
        arguments(
            "no address", StubReply.redirect(301, "mailto:a@b"), Cause.REDIRECT, "no address"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misbehaviours")
  void is_told_in_one_sentence_and_in_time(
      String name, StubServer.Reply reply, Cause cause, String words) {
    server.on("/x", reply);
    Bounds bounds = cause == Cause.TIMEOUT ? SHORT : LONG;
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertRefused(() -> ask("/x?token=s3cret", bounds), cause, words));
  }

  private void assertRefused(ThrowingCallable call, Cause cause, String words) {
    assertThatExceptionOfType(NoAnswer.class)
        .isThrownBy(call)
        .satisfies(told -> assertThat(told.kind()).isEqualTo(cause))
        .satisfies(told -> assertThat(told.place()).startsWith("http").doesNotContain("s3cret"))
        .satisfies(
            told ->
                assertThat(told.detail())
                    .contains(words)
                    .matches("[A-Z0-9][^\\n]*\\.")
                    .doesNotContain("java", "Exception", "s3cret"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misbehaviours")
  void leaves_no_connection(String name, StubServer.Reply reply) throws Exception {
    server.on("/x", reply);
    assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> ask("/x", SHORT));
    for (int tries = 0; server.connections() > 1 && tries < 100; tries++) {
      Thread.sleep(20);
    }
    assertThat(server.connections()).as("that of the warm-up may be kept").isLessThan(2);
  }

  /** That may be a kept connection that has just ended: it is Java that asks again. */
  @ParameterizedTest
  @CsvSource({"GET, 2", "POST, 1"})
  void who_hangs_up_without_a_word_is_asked_again_where_that_does_no_harm(
      String method, int asked) {
    server.on("/x", Mischief.hangUp());
    WebRequest request =
        new WebRequest(
            method,
            URI.create(server.url() + "/x"),
            new TreeMap<>(),
            Optional.empty(),
            Redirects.NONE,
            Optional.empty());
    assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> web.send(request, SHORT));
    assertThat(server.seen()).filteredOn(each -> each.path().equals("/x")).hasSize(asked);
  }

  @Test
  void nobody_listens() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertRefused(
        () -> web.send(WebRequest.get(URI.create("http://127.0.0.1:" + port)), SHORT),
        Cause.UNREACHABLE,
        "Nobody listens at 127.0.0.1:" + port);
  }

  @Test
  void an_unknown_host_has_no_address() {
    assertRefused(
        () -> web.send(WebRequest.get(URI.create("http://nowhere.invalid/x")), SHORT),
        Cause.UNREACHABLE,
        "There is no host called nowhere.invalid.");
  }

  @Test
  void an_interrupt_ends_it_at_once() {
    server.on("/x", Mischief.silence());
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> ask("/x", SHORT));
  }

  private WebResponse ask(String path, Bounds bounds) throws Exception {
    return web.send(WebRequest.get(URI.create(server.url() + path)), bounds);
  }
}
