package dev.slipway.engine.qa.environment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an environment is, so that two ways of writing one place are the same. By which scheme it
 * is asked is no matter.
 *
 * @param host in lower case; one name for all of the machine's own
 * @param port with its colon; empty where it is the scheme's own
 * @param path from its slash, none at the end
 */
public record PlaceName(String host, String port, String path) {

  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:[^/?#]*@)?"
              + "(?<host>\\[[^\\]/]*]|[^:/?#]*)(?::(?<port>\\d*))?(?<path>[^?#]*)(?:[?#].*)?",
          Pattern.DOTALL);

  private static final Map<String, String> OWN_PORTS = Map.of("http", "80", "https", "443");

  private static final Set<String> LOOPBACK =
      Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

  /** What is no address is a host of that name: it is only compared and shown. */
  public static PlaceName of(String url) {
    Matcher parts = URL.matcher(url);
    return parts.matches()
        ? new PlaceName(
            host(lower(parts.group("host"))),
            port(lower(parts.group("scheme")), parts.group("port")),
            parts.group("path").replaceFirst("/+\\z", ""))
        : new PlaceName(lower(url), "", "");
  }

  private static String host(String written) {
    return LOOPBACK.contains(written) ? "localhost" : written.replaceFirst("\\.\\z", "");
  }

  private static String port(String scheme, @Nullable String written) {
    return written == null || written.isEmpty() || written.equals(OWN_PORTS.get(scheme))
        ? ""
        : ":" + written;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return host + port + path;
  }
}
