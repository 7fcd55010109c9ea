package dev.slipway.adapter.http;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask.Redirects;
import dev.slipway.testkit.Certificates;
import dev.slipway.testkit.StubProxy;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

  private static final Bounds BOUNDS = Bounds.of(Duration.ofSeconds(20), 4);

  private static final String EXPIRED = " expired on " + LocalDate.now(UTC).minusDays(10) + ".";

  @TempDir static Path folder;
  private static Certificates certificates;

  @BeforeAll
  static void make() {
    certificates = Certificates.in(folder);
  }

  @Test
  void a_private_authority_is_trusted_where_it_is_named() throws Exception {
    assertThat(answer(certificates.good(), Map.of(), Optional.of(certificates.ca())))
        .isEqualTo(200);
  }

  @Test
  void the_environment_may_name_authorities_too() throws Exception {
    Map<String, String> environment = Map.of("SSL_CERT_FILE", certificates.ca().toString());
    assertThat(answer(certificates.good(), environment, Optional.empty())).isEqualTo(200);
  }

  @Test
  void an_unknown_authority_is_not_trusted() {
    assertRefused(certificates.good(), Optional.empty(), "Nobody who is trusted has signed");
  }

  @Test
  void an_expired_certificate_is_refused() {
    assertRefused(certificates.expired(), Optional.of(certificates.ca()), EXPIRED);
  }

  @Test
  void an_expired_certificate_is_refused_also_where_it_is_named_as_trusted() {
    assertRefused(certificates.expired(), Optional.of(certificates.expiredItself()), EXPIRED);
  }

  @Test
  void an_expired_certificate_is_told_as_such_also_where_nobody_knows_its_signer() {
    assertRefused(certificates.expired(), Optional.empty(), EXPIRED);
  }

  @Test
  void a_certificate_that_is_not_valid_yet_is_refused() {
    String words = " is not valid before " + LocalDate.now(UTC).plusDays(10) + ".";
    assertRefused(certificates.early(), Optional.of(certificates.ca()), words);
  }

  @Test
  void another_hosts_certificate_is_refused() {
    assertRefused(certificates.elsewhere(), Optional.of(certificates.ca()), "is another host's");
  }

  @Test
  void a_server_without_tls_is_told_from_one_with_a_bad_certificate() {
    try (StubServer server = StubServer.start();
        Web web = new Web("1", Map.of())) {
      URI url = URI.create("https://" + server.address() + "/");
      assertThatExceptionOfType(NoAnswer.class)
          .isThrownBy(() -> web.send(request(url, Optional.empty()), BOUNDS))
          .satisfies(told -> assertThat(told.kind()).isEqualTo(Cause.TLS))
          .withMessageEndingWith("does not speak TLS.");
    }
  }

  @Test
  void never_from_tls_to_plain_text() {
    try (StubServer server = StubServer.start(certificates.good());
        Web web = new Web("1", Map.of())) {
      server.on("/", StubReply.redirect(302, "http://" + server.address() + "/"));
      URI url = URI.create(server.url() + "/");
      assertThatExceptionOfType(NoAnswer.class)
          .isThrownBy(() -> web.send(request(url, Optional.of(certificates.ca())), BOUNDS))
          .satisfies(told -> assertThat(told.kind()).isEqualTo(Cause.REDIRECT))
          .withMessageEndingWith("which is not encrypted.");
    }
  }

  @Test
  void a_file_without_certificates_is_a_problem() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing\n");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Trust(Map.of()).context(Optional.of(empty)))
        .withMessageContaining("holds no certificate");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Trust(Map.of()).context(Optional.of(folder.resolve("none.pem"))))
        .withMessageContaining("cannot be read");
  }

  @Test
  void a_proxy_passes_tls_on_and_alone_is_told_its_password() throws Exception {
    try (StubServer server = StubServer.start(certificates.good());
        StubProxy proxy = StubProxy.to(server.port());
        Web web = new Web("1", Map.of("https_proxy", "http://ada:s3cret@" + proxy.address()))) {
      server.on("/x", StubReply.json("{}"));
      URI url = URI.create("https://api.example.test:8443/x");
      web.send(request(url, Optional.of(certificates.ca())), BOUNDS);
      assertThat(proxy.asked()).contains("CONNECT api.example.test:8443");
      assertThat(proxy.asked()).contains("Proxy-Authorization: Basic YWRhOnMzY3JldA==");
      assertThat(server.seen().get(0).headers()).doesNotContainKey("proxy-authorization");
    }
  }

  @Test
  void a_proxy_is_asked_for_plain_urls() throws Exception {
    try (StubServer proxy = StubServer.start();
        Web web = new Web("1", Map.of("http_proxy", "http://ada:s3cret@" + proxy.address()))) {
      proxy.on("http://api.example.test/x", StubReply.json("{}"));
      URI url = URI.create("http://api.example.test/x");
      assertThat(web.send(request(url, Optional.empty()), BOUNDS).status()).isEqualTo(200);
      assertThat(proxy.seen().get(0).header("proxy-authorization")).isPresent();
    }
  }

  private static void assertRefused(SSLContext tls, Optional<Path> ca, String words) {
    assertThatExceptionOfType(NoAnswer.class)
        .isThrownBy(() -> answer(tls, Map.of(), ca))
        .satisfies(told -> assertThat(told.kind()).isEqualTo(Cause.TLS))
        .withMessageContaining(words);
  }

  private static int answer(SSLContext tls, Map<String, String> environment, Optional<Path> ca)
      throws Exception {
    try (StubServer server = StubServer.start(tls);
        Web web = new Web("1", environment)) {
      server.on("/", StubReply.json("{}"));
      return web.send(request(URI.create(server.url() + "/"), ca), BOUNDS).status();
    }
  }

  private static WebRequest request(URI url, Optional<Path> ca) {
    return new WebRequest("GET", url, new TreeMap<>(), Optional.empty(), Redirects.SAME_HOST, ca);
  }
}
