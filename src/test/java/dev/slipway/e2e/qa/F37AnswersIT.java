package dev.slipway.e2e.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.testkit.Certificates;
import dev.slipway.testkit.Mischief;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no environment should answer: the gate says no, in one document, and goes on. */
class F37AnswersIT {

  private static final String CONFIG =
      """
      environments:
        dev: {}
      qa:
        targets:
          release:
            - name: bad
              get: /bad
              timeout: 5s
              expect: {status: 200, types: {"$.ok": boolean}}
            - {name: next, get: /next, timeout: 9s}
      """;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void is_a_failure_of_its_check_alone(String name, StubServer.Reply answer, String type) {
    try (StubServer server = StubServer.start()) {
      server.on("/bad", answer).on("/next", StubReply.json("{}"));

      JsonNode told = gate(server).slipway("qa", "preflight", "--json").ends(2).json();

      assertThat(told.at("/checks/0/error/type").asText())
          .as(told.toPrettyString())
          .isEqualTo(type);
      assertThat(told.at("/checks/1/ok").asBoolean()).isTrue();
      assertThat(told.get("exitCode").asInt()).isEqualTo(2);
    }
  }

  static Stream<Arguments> is_a_failure_of_its_check_alone() {
    return Stream.of(
        Arguments.of("HTML", StubReply.html(200, "<h1>Sign in</h1>"), "json"),
        Arguments.of("half of the JSON", StubReply.json("{\"ok\": tr"), "json"),
        Arguments.of("an error that says 200", StubReply.json("{\"error\": \"no\"}"), "type"),
        Arguments.of(
            "a login page", StubReply.redirect(302, "https://login.example.com/"), "redirect"),
        Arguments.of("a circle", StubReply.redirect(302, "/bad"), "redirect"),
        Arguments.of("an endless body", Mischief.endless(), "too-large"),
        Arguments.of("a slow drip", Mischief.drip(Duration.ofMillis(50)), "timeout"),
        Arguments.of("silence", Mischief.silence(), "timeout"),
        Arguments.of("a reset", Mischief.reset(), "reset"),
        Arguments.of("half of the body", Mischief.truncated("{\"ok\": true"), "reset"),
        Arguments.of("no HTTP", Mischief.garbage("220 mail.example.com\r\n\r\n"), "garbled"));
  }

  @Test
  void a_private_authority_can_be_given() {
    assertThat(behind(Certificates::good).get("ok").asBoolean()).isTrue();
  }

  @Test
  void a_certificate_that_is_over_is_refused() {
    JsonNode told = behind(Certificates::expired);

    assertThat(told.at("/checks/0/error/type").asText()).isEqualTo("tls");
    assertThat(told.get("exitCode").asInt()).isEqualTo(2);
  }

  @Test
  void a_certificate_of_another_host_is_refused() {
    JsonNode told = behind(Certificates::elsewhere);

    assertThat(told.at("/checks/0/error/type").asText()).isEqualTo("tls");
    assertThat(told.get("exitCode").asInt()).isEqualTo(2);
  }

  private JsonNode behind(Function<Certificates, SSLContext> certificate) {
    Gate gate = Gate.in(folder, CONFIG.replace("dev: {}", "dev: {ca: ca.pem}"));
    try (StubServer server = StubServer.start(certificate.apply(Certificates.in(gate.folder())))) {
      server.on("/bad", StubReply.json("{\"ok\": true}")).on("/next", StubReply.json("{}"));
      return gate.with("SLIPWAY_QA_DEV_BASE_URL", server.url())
          .slipway("qa", "preflight", "--json")
          .json();
    }
  }

  @Test
  void nobody_there_is_no_crash() {
    StubServer server = StubServer.start();
    server.close();

    JsonNode told = gate(server).slipway("qa", "preflight", "--json").ends(2).json();

    assertThat(told.get("checks").findValuesAsText("type"))
        .containsExactly("unreachable", "unreachable");
  }

  private Gate gate(StubServer server) {
    return Gate.in(folder, CONFIG).with("SLIPWAY_QA_DEV_BASE_URL", server.url());
  }
}
