package dev.slipway.adapter.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A URL as it may be printed and kept: no user, no password, no value that is named like a secret.
 */
public final class SafeUrl {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(token|secret|passw|passphrase|signature|credential|api.?key|assertion).*"
              + "|key|sig|pw|pwd|pass|auth|authorization|jwt|code|session|sid|.*[-_]key");

  private SafeUrl() {}

  public static String of(URI url) {
    return whereabouts(url)
        + Optional.ofNullable(url.getRawQuery()).map(query -> "?" + masked(query)).orElse("");
  }

  /** Without the query, of which a stranger wrote every name. */
  static String whereabouts(URI url) {
    return origin(url) + Optional.ofNullable(url.getRawPath()).orElse("");
  }

  /** Scheme, host and port, as in {@code http://127.0.0.1:8080}. */
  static String origin(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost() + port;
  }

  private static String masked(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .map(pair -> pair.length < 2 ? pair[0] : pair[0] + "=" + shown(pair[0], pair[1]))
        .collect(Collectors.joining("&"));
  }

  private static String shown(String name, String value) {
    return SECRET.matcher(name).matches() ? "***" : value;
  }
}
