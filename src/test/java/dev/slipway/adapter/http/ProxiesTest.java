package dev.slipway.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.model.problem.ProblemException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

  private static final URI PLAIN = URI.create("http://api.example/x");
  private static final URI SECURE = URI.create("https://api.example/x");

  @ParameterizedTest
  @CsvSource({
    "http_proxy, http://p:1, http://api.example/x, http://p:1",
    "HTTP_PROXY, http://p:1, http://api.example/x, http://p:1",
    "HTTP_PROXY, http://p:1, https://api.example/x, ",
    "HTTPS_PROXY, p:3128, https://api.example/x, http://p:3128",
    "https_proxy, http://p:1, http://api.example/x, ",
    "ALL_PROXY, http://p:1, https://api.example/x, http://p:1",
    "HTTPS_PROXY, ' ', https://api.example/x, ",
    "HTTP_PROXY, http://p:1, http://localhost:8080/x, ",
    "HTTP_PROXY, http://p:1, http://127.0.0.1:8080/x, ",
    "HTTP_PROXY, http://p:1, http://[::1]:8080/x, "
  })
  void the_variable_of_the_scheme_names_it(String variable, String value, URI url, String proxy) {
    assertThat(new Proxies(Map.of(variable, value)).of(url).map(URI::toString))
        .isEqualTo(java.util.Optional.ofNullable(proxy));
  }

  @Test
  void lower_case_counts_before_upper_and_both_before_all() {
    Proxies proxies =
        new Proxies(
            Map.of(
                "https_proxy", "http://low:1",
                "HTTPS_PROXY", "http://up:1",
                "all_proxy", "http://all:1"));
    assertThat(proxies.of(SECURE)).contains(URI.create("http://low:1"));
    assertThat(proxies.of(PLAIN)).contains(URI.create("http://all:1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api.example          | http://api.example/x       | true",
        "example              | http://api.example/x       | true",
        ".example             | http://api.example/x       | true",
        "*.example            | http://api.example/x       | true",
        "API.Example.         | http://api.example/x       | true",
        "ample                | http://api.example/x       | false",
        "other.example        | http://api.example/x       | false",
        "a.b, api.example c   | http://api.example/x       | true",
        "*                    | http://api.example/x       | true",
        "api.example:80       | http://api.example/x       | true",
        "api.example:8080     | http://api.example/x       | false",
        "10.0.0.7             | http://10.0.0.7/x          | true",
        "10.0.0.0/8           | http://10.1.2.3/x          | true",
        "10.0.0.0/16          | http://10.1.2.3/x          | false",
        "fd00::/8             | http://[fd12::1]/x         | true",
        "fd00::/8             | http://10.1.2.3/x          | false",
        "0.0.0.7              | http://10.0.0.7/x          | false"
      })
  void no_proxy_lists_who_needs_none(String list, URI url, boolean direct) {
    Proxies proxies = new Proxies(Map.of("HTTP_PROXY", "http://p:1", "no_proxy", list));
    assertThat(proxies.of(url).isEmpty()).isEqualTo(direct);
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5://ada:s3cret@p:1", "http://", "http://ada:s3 cret@p"})
  void what_is_no_http_proxy_is_refused_without_its_password(String value) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Proxies(Map.of("ALL_PROXY", value)).of(PLAIN))
        .withMessageContaining("ALL_PROXY")
        .withMessageNotContaining("s3");
  }
}
