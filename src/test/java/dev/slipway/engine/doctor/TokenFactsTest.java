package dev.slipway.engine.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.Secret;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFactsTest {

  @Test
  void a_jwt_says_when_it_ends() {
    assertThat(facts(jwt("{\"sub\":\"ada\",\"exp\":1767225600}")).expires())
        .contains(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(facts(jwt("{\"exp\":1767225600.5}")).expires())
        .contains(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"exp\":\"soon\"}",
        "[1]",
        "{\"exp\":",
        "{\"exp\":1e300}",
        "{\"exp\":-1}",
        "{\"exp\":0}",
        "{\"exp\":9000000000000000000}"
      })
  void one_that_does_not_say_it_has_no_end(String claims) {
    assertThat(facts(jwt(claims)).expires()).isEmpty();
  }

  @Test
  void another_token_has_no_end() {
    assertThat(facts("ghp_0123456789abcdef").expires()).isEmpty();
    assertThat(facts("a.b.c").expires()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ghp_x, user", "github_pat_x, user", "gho_x, user", "ghs_x, app", "x, unknown"})
  void its_kind_tells_whom_it_stands_for(String token, String principal) {
    assertThat(facts(token).principal()).isEqualTo(principal);
  }

  private static TokenFacts facts(String token) {
    return new TokenFacts("SLIPWAY_TOKEN", new Secret(token), Map.of());
  }

  private static String jwt(String claims) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8))
        + "."
        + encoder.encodeToString(claims.getBytes(UTF_8))
        + ".c2lnbmF0dXJl";
  }
}
