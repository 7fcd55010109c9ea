package dev.slipway.adapter.http;

import java.net.URI;
import java.util.Locale;

/**
 * One place of the web, which alone may be given its credentials.
 *
 * @param scheme in lower case, as is the host
 */
public record Origin(String scheme, String host, int port) {

  public static Origin of(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = url.getPort() < 0 ? usual : url.getPort();
    return new Origin(scheme, url.getHost().toLowerCase(Locale.ROOT), port);
  }

  boolean isSecure() {
    return scheme.equals("https");
  }

  /** {@code host:port}. */
  String address() {
    return host + ":" + port;
  }
}
