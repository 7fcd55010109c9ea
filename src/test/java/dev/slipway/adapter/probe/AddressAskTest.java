package dev.slipway.adapter.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.slipway.adapter.http.Web;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask;
import dev.slipway.port.read.Interruption;
import dev.slipway.testkit.Certificates;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection, and a certificate. */
class AddressAskTest {

  private static final Web WEB = new Web("1", Map.of());

  @TempDir static Path folder;
  private static Certificates certificates;

  @BeforeAll
  static void make() {
    certificates = Certificates.in(folder);
  }

  @AfterAll
  static void end() {
    WEB.close();
  }

  @Test
  void a_connection_comes_about() {
    try (StubServer server = StubServer.start()) {
      assertThat(ask(new Ask.Connect(server.address()))).isInstanceOf(Answer.Connected.class);
    }
  }

  @Test
  void nobody_listens() throws IOException {
    Answer.Failed answer = (Answer.Failed) ask(new Ask.Connect("127.0.0.1:" + freePort()));
    assertThat(answer.cause()).isEqualTo(Cause.UNREACHABLE);
    assertThat(answer.detail()).startsWith("Nobody listens at 127.0.0.1:");
  }

  @Test
  void a_host_that_is_not_there() {
    Answer.Failed answer = (Answer.Failed) ask(new Ask.Connect("nowhere.invalid:443"));
    assertThat(answer.cause()).isEqualTo(Cause.UNREACHABLE);
    assertThat(answer.detail()).isEqualTo("There is no host called nowhere.invalid.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "h:99999", "http://h:1", "h:port", ""})
  void what_is_no_address_is_told(String address) {
    Answer.Failed answer = (Answer.Failed) ask(new Ask.Handshake(address));
    assertThat(answer.detail()).isEqualTo("That is no address of the kind host:port.");
  }

  @Test
  void a_certificate_is_told_with_its_end() {
    try (StubServer server = StubServer.start(certificates.good())) {
      Answer.Certificate answer =
          (Answer.Certificate) ask(new Ask.Handshake(server.address()), Optional.of("ca.pem"));
      assertThat(answer.subject()).isEqualTo("CN=good");
      assertThat(Duration.between(Instant.now(), answer.expires()).toDays()).isBetween(18L, 20L);
    }
  }

  static Stream<Arguments> refusals() {
    Function<Certificates, SSLContext> good = Certificates::good;
    Function<Certificates, SSLContext> expired = Certificates::expired;
    Function<Certificates, SSLContext> early = Certificates::early;
    Function<Certificates, SSLContext> elsewhere = Certificates::elsewhere;
    return Stream.of(
        arguments(expired, Optional.of("ca.pem"), " expired on "),
        arguments(expired, Optional.of("expired.pem"), " expired on "),
        arguments(expired, Optional.empty(), " expired on "),
        arguments(early, Optional.of("ca.pem"), " is not valid before "),
        arguments(elsewhere, Optional.of("ca.pem"), "is another host's."),
        arguments(good, Optional.empty(), "Nobody who is trusted has signed"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_wrong_certificate_is_told(
      Function<Certificates, SSLContext> tls, Optional<String> ca, String words) {
    try (StubServer server = StubServer.start(tls.apply(certificates))) {
      Answer.Failed answer = (Answer.Failed) ask(new Ask.Handshake(server.address()), ca);
      assertThat(answer.cause()).isEqualTo(Cause.TLS);
      assertThat(answer.detail()).contains(words);
    }
  }

  @Test
  void who_says_nothing_has_no_certificate() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      String address = "127.0.0.1:" + silent.getLocalPort();
      Answer.Failed answer =
          (Answer.Failed)
              prober()
                  .ask(Asked.at("http://h"), new Ask.Handshake(address), Duration.ofMillis(300));
      assertThat(answer.cause()).isEqualTo(Cause.TIMEOUT);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static Answer ask(Ask ask) {
    return ask(ask, Optional.empty());
  }

  private static Answer ask(Ask ask, Optional<String> ca) {
    return prober().ask(Asked.at("http://h", Map.of(), ca), ask, Duration.ofSeconds(10));
  }

  private static EnvironmentProber prober() {
    return new EnvironmentProber(WEB, folder, Map.of(), Interruption.NEVER);
  }
}
