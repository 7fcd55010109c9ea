package dev.slipway.engine.qa.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.Secret;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F53: a secret in what is printed or kept. */
class RedactionTest {

  private static final Redaction NOBODY = Redaction.of(List.of());
  private static final Redaction ONE = Redaction.of(List.of(new Secret("s3cr\"t/va lue")));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "it is s3cr\"t/va lue here -> it is *** here",
        "s3cr\"t/va lues3cr\"t/va lue -> ***",
        "/me?q=s3cr%22t%2Fva%20lue&x=1 -> /me?q=***&x=1",
        "/me?q=s3cr%22t%2fva+lue&x=1 -> /me?q=***&x=1",
        "/me?q=%73%33%63%72%22%74%2F%76%61%20%6C%75%65. -> /me?q=***.",
        "/me?q=s3cr%2522t%252Fva%2520lue -> /me?q=***",
        "{\"a\": \"s3cr\\\"t/va lue\"} -> {\"a\": \"***\"}",
        "{\"a\": \"s3cr\\\"t\\/va\\u0020lue\"} -> {\"a\": \"***\"}",
        "{\"a\": \"{\\\"b\\\": \\\"s3cr\\\\\\\"t/va lue\\\"}\"} -> {\"a\": \"{\\\"b\\\":"
            + " \\\"***\\\"}\"}",
        "{\"a\": \"s3cr%22t%2Fva\\u0020lue\"} -> {\"a\": \"***\"}",
        "the end: s3cr\"t -> the end: ***",
        "the end: s3cr%22 -> the end: s3cr%22",
        "the end: s3cr%22t%2 -> the end: ***%2",
        "the end: s3cr\\\"t\\u00 -> the end: ***\\u00",
        "/va lue, it began -> ***, it began",
        "s3cr -> s3cr",
        "it is S3CR\"T/VA LUE or S3cr\"T/Va Lue -> it is *** or ***",
        "/me?q=S3CR%22T%2FVA%20LUE&x=1 -> /me?q=***&x=1",
        "the end: S3CR\"T -> the end: ***",
        "the end: 733363722274 -> the end: ***",
        "0x7333637222742f7661206c7565. -> 0x***.",
        "0x7333637222742F7661206C7565. -> 0x***.",
        "0x53334352 22542F5641204C5545 -> 0x53334352 22542F5641204C5545",
      })
  void a_known_secret_is_found_however_it_is_written(String text, String redacted) {
    assertThat(ONE.redact(text)).isEqualTo(redacted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "us", "user:", "x-access-token:"})
  void a_known_secret_is_found_within_base64(String before) {
    String secret = "s3cr\"t/va lue";
    byte[] credentials = (before + secret + ":and more").getBytes(UTF_8);

    for (Base64.Encoder base64 : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
      String text = "sent (" + base64.encodeToString(credentials) + ") ?user=";
      assertThat(ONE.redact(text + base64.encodeToString(credentials)))
          .isEqualTo("sent (***) ?user=***");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "ghp_0123456789abcdefghijABCDEFGHIJ012345 -> ***",
        "x ghs_0123456789abcdef. -> x ***.",
        "gho_0123456789abcdef ghu_0123456789abcdef -> *** ***",
        "github_pat_11ABCDEFG0abcdefghij_klmnop -> ***",
        "npm_0123456789abcdefghijABCDEFGHIJ012345 -> ***",
        "pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAw -> ***",
        "glpat-0123456789_abcdefgh -> ***",
        "xoxb-123456789012-abcdef -> ***",
        "AKIAIOSFODNN7EXAMPLE -> ***",
        "AIzaSyA0123456789abcdefghijklmnopqrstuv -> ***",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_def-123 -> ***",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi -> ***",
        "got \"Bearer abc.def~1+/=\", no -> got \"Bearer ***\", no",
        "bearer%20abc -> bearer%20***",
        "BASIC dXNlcjpwYXNz! -> BASIC ***",
        "-----BEGIN RSA PRIVATE KEY-----¶MII¶-----END RSA PRIVATE KEY-----. -> ***.",
        "-----BEGIN PRIVATE KEY-----\\nMII -> ***",
        "https://user:pa@ss@example.com/x -> https://***@example.com/x",
        "https://ghp@example.com?q=a@b -> https://***@example.com?q=a@b",
        "https:\\/\\/user:pass@example.com -> https:\\/\\/***@example.com",
        "next=https%3A%2F%2Fu%3Ap%40example.com%2Fa -> next=https%3A%2F%2F***%40example.com%2Fa",
      })
  void a_shape_that_only_secrets_have_is_enough(String text, String redacted) {
    assertThat(NOBODY.redact(text.replace('¶', '\n'))).isEqualTo(redacted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "{\"token\": \"a\\\"b\", \"x\": 1} -> {\"token\": \"***\", \"x\": 1}",
        "{\"accessToken\":\"a b\"} -> {\"accessToken\":\"***\"}",
        "{\"user_password\": 1234, \"x\": 1} -> {\"user_password\": ***, \"x\": 1}",
        "{\"api_key\": \"cut off in the mid -> {\"api_key\": \"***",
        "{\"credentials\": {\"user\": \"a}\", \"b\": [1]}, \"x\": 1} -> {\"credentials\": ***,"
            + " \"x\": 1}",
        "{\"cookies\": [\"a\", \"b -> {\"cookies\": ***",
        "{\"token\": null, \"secret\": true} -> {\"token\": null, \"secret\": true}",
        "{\"token\": \"\"} -> {\"token\": \"\"}",
        "{\"token_kind\": \"user\", \"tokenizer\": \"x\"} -> {\"token_kind\": \"user\","
            + " \"tokenizer\": \"x\"}",
        "\"{\\\"token\\\":\\\"a b\\\",\\\"x\\\":1}\" ->"
            + " \"{\\\"token\\\":\\\"***\\\",\\\"x\\\":1}\"",
        "{'password': 'a', 'x': 1} -> {'password': '***', 'x': 1}",
        "/cb?access_token=abc&x=1#y -> /cb?access_token=***&x=1#y",
        "/cb?X-Amz-Signature=abc&sig=def -> /cb?X-Amz-Signature=***&sig=***",
        "/login?next=%2Fcb%3Ftoken%3Dabc -> /login?next=%2Fcb%3Ftoken%3D***",
        "grant=x&client_secret=a%20b -> grant=x&client_secret=***",
        "Authorization: Token a b, c¶X: y -> Authorization: ***¶X: y",
        "Set-Cookie: a=\"b\"; session=c; Path=/ -> Set-Cookie: ***",
        "{\"sent\": \"Cookie: a=b; c=d\", \"x\": 1} -> {\"sent\": \"Cookie: ***\", \"x\": 1}",
        "QA_DEV_TOKEN=abc ./run -> QA_DEV_TOKEN=*** ./run",
        "api-key => abc; -> api-key => ***;",
      })
  void a_name_that_only_secrets_have_is_enough(String text, String redacted) {
    assertThat(NOBODY.redact(text.replace('¶', '\n'))).isEqualTo(redacted.replace('¶', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Missing Bearer token",
        "Basic authentication is needed",
        "Bearer realm=\"api\", error=\"invalid_token\"",
        "the secret QA_DEV_TOKEN is not set",
        "npm_config_cache, pypi-publish-action, global-configuration-management",
        "{\"total_tokens\": 12, \"token_type\": \"bearer\"}",
        "write to a@example.com of https://example.com/@me?x=a@b",
        "-----BEGIN CERTIFICATE-----"
      })
  void what_is_no_secret_stays(String text) {
    assertThat(NOBODY.redact(text)).isEqualTo(text);
  }

  @Test
  void a_secret_is_found_where_it_has_a_line_break_at_its_end() {
    assertThat(Redaction.of(List.of(new Secret("hunter22\n"))).redact("x hunter22."))
        .isEqualTo("x ***.");
  }

  @Test
  void a_secret_of_a_letter_or_two_is_in_every_text() {
    assertThat(Redaction.of(List.of(new Secret("e"), new Secret(""))).redact("even"))
        .isEqualTo("even");
  }

  @Test
  void an_excerpt_is_redacted_before_it_is_cut() {
    Redaction redaction = Redaction.of(List.of(new Secret("hunter22")));

    assertThat(redaction.excerpt("x".repeat(496) + "hunter22")).isEqualTo("x".repeat(496) + "***");
    assertThat(redaction.excerpt("x".repeat(499) + "hunter22")).isEqualTo("x".repeat(499) + "*");
    assertThat(redaction.excerpt("hunter22".repeat(200) + "y")).isEqualTo("***y");
  }

  @Test
  void an_excerpt_has_no_half_characters() {
    assertThat(NOBODY.excerpt("x".repeat(499) + "😀")).isEqualTo("x".repeat(499));
  }

  @Test
  void of_a_huge_body_only_the_head_is_read() {
    Redaction redaction = Redaction.of(List.of(new Secret("hunter22")));

    assertThat(redaction.excerpt("a.b-".repeat(5_000_000) + "hunter22")).hasSize(500);
  }

  @Test
  void a_value_is_hidden_where_its_path_names_a_secret() {
    assertThat(NOBODY.whole("$.session.accessToken", "abc")).isEqualTo("\"***\"");
    assertThat(NOBODY.whole("$['credentials'].user", "abc")).isEqualTo("\"***\"");
    assertThat(NOBODY.whole("$.session", List.of("abc"))).isEqualTo("[\"abc\"]");
  }
}
