package dev.slipway.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeUrlTest {

  @ParameterizedTest
  @CsvSource({
    "http://h/a?limit=10&space=1, http://h/a?limit=10&space=1",
    "https://ada:pw@h:8443/a, https://h:8443/a",
    "http://h/a?token=t, http://h/a?token=***",
    "http://h/a?access_token=t&x=1, http://h/a?access_token=***&x=1",
    "http://h/a?API-Key=t, http://h/a?API-Key=***",
    "http://h/a?key=t, http://h/a?key=***",
    "http://h/a?client_secret=t, http://h/a?client_secret=***",
    "http://h/a?Password=t, http://h/a?Password=***",
    "http://h/a?X-Amz-Signature=t, http://h/a?X-Amz-Signature=***",
    "http://h/a?code=t&monkey=1, http://h/a?code=***&monkey=1",
    "http://h/a?flag&limit=1#part, http://h/a?flag&limit=1",
    "http://h, http://h",
    "http://[::1]:80/a, http://[::1]:80/a"
  })
  void shows_no_secret(URI url, String shown) {
    assertThat(SafeUrl.of(url)).isEqualTo(shown);
  }
}
