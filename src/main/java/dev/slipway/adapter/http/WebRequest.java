package dev.slipway.adapter.http;

import dev.slipway.model.qa.Ask.Redirects;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the client is to send.
 *
 * @param method in capitals
 * @param url of scheme {@code http} or {@code https}
 * @param headers by name, whose case does not matter; credentials among them stay with this host
 * @param redirects where it may be sent on to
 * @param ca a PEM file with certificates that are trusted besides Java's
 */
public record WebRequest(
    String method,
    URI url,
    SortedMap<String, String> headers,
    Optional<String> body,
    Redirects redirects,
    Optional<Path> ca) {

  public WebRequest {
    headers = Collections.unmodifiableSortedMap(copy(headers));
  }

  public static WebRequest get(URI url) {
    return new WebRequest(
        "GET", url, new TreeMap<>(), Optional.empty(), Redirects.SAME_HOST, Optional.empty());
  }

  /** The same, where nothing else is said of that header. */
  public WebRequest withDefault(String header, String value) {
    SortedMap<String, String> more = copy(headers);
    more.putIfAbsent(header, value);
    return new WebRequest(method, url, more, body, redirects, ca);
  }

  private static SortedMap<String, String> copy(Map<String, String> headers) {
    SortedMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    return copy;
  }
}
