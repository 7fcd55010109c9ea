package dev.slipway.engine.qa;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an environment is, without what may be secret in its address: user information and query.
 *
 * @param scheme in lower case
 * @param host in lower case, as written otherwise
 * @param port with its colon; empty where it is the scheme's own
 * @param path from its slash, none at the end
 */
record BaseUrl(String scheme, String host, String port, String path) {

  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:[^/?#]*@)?"
              + "(?<host>\\[[^\\]/]*]|[^:/?#]*)(?::(?<port>\\d*))?(?<path>[^?#]*)(?:[?#].*)?",
          Pattern.DOTALL);

  private static final Map<String, String> OWN_PORTS = Map.of("http", "80", "https", "443");

  private static final Set<String> LOOPBACK =
      Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

  /** What is no address is a host of that name: it is only compared and shown. */
  static BaseUrl parse(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return new BaseUrl("", lower(url), "", "");
    }
    String scheme = lower(parts.group("scheme"));
    String port = parts.group("port") == null ? "" : parts.group("port");
    boolean own = port.isEmpty() || port.equals(OWN_PORTS.get(scheme));
    return new BaseUrl(
        scheme,
        lower(parts.group("host")).replaceFirst("\\.\\z", ""),
        own ? "" : ":" + port,
        parts.group("path").replaceFirst("/+\\z", ""));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The same text for every way of writing one place. By which scheme it is asked is no matter. */
  String place() {
    return (LOOPBACK.contains(host) ? "localhost" : host) + port + path;
  }

  @Override
  public String toString() {
    return scheme.isEmpty() ? host : scheme + "://" + host + port + path;
  }
}
