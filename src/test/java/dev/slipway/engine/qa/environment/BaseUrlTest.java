package dev.slipway.engine.qa.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an environment is, as somebody wrote it. */
class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://dev.example.com, https://dev.example.com, dev.example.com",
    "https://dev.example.com/, https://dev.example.com, dev.example.com",
    "' https://dev.example.com/api// ', https://dev.example.com/api, dev.example.com",
    "HTTPS://Dev.Example.com:8443/api, HTTPS://Dev.Example.com:8443/api, dev.example.com",
    "http://127.0.0.1:4711, http://127.0.0.1:4711, 127.0.0.1",
    "http://[::1]:80/x, http://[::1]:80/x, [::1]"
  })
  void is_taken_without_the_slash_at_its_end(String text, String plain, String host) {
    BaseUrl url = new BaseUrl(text);

    assertThat(url.fault()).isEmpty();
    assertThat(url.plain()).isEqualTo(plain);
    assertThat(url.host()).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://dev.example.com, begins with neither http:// nor https://",
    "dev.example.com, begins with neither http:// nor https://",
    "https://ada:secret@dev.example.com, 'has a user in it, who belongs into the token'",
    "https://dev.example.com?key=secret, has a query or a fragment",
    "https://dev.example.com/#top, has a query or a fragment",
    "https://, 'has no host, or a port that is none'",
    "https://:443, 'has no host, or a port that is none'",
    "https://dev.example.com:0, 'has no host, or a port that is none'",
    "https://dev.example.com:70000, 'has no host, or a port that is none'",
    "https://dev.example.com:, 'has no host, or a port that is none'",
    "https://dev example.com, has a character that no URL has",
    "https://dëv.example.com, has a character that no URL has"
  })
  void is_refused_without_being_told(String text, String fault) {
    assertThat(new BaseUrl(text).fault()).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://dev.example.com", "HTTP://10.0.0.1", "http://127.example.com"})
  void others_can_read_what_goes_there(String text) {
    assertThat(new BaseUrl(text).isReadable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dev.example.com",
        "http://localhost:80",
        "http://api.localhost",
        "http://127.0.0.2",
        "http://[::1]:1"
      })
  void nobody_else_can_read_what_goes_there(String text) {
    assertThat(new BaseUrl(text).isReadable()).isFalse();
  }
}
