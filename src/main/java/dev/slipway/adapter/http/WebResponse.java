package dev.slipway.adapter.http;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came back, whatever its status.
 *
 * @param url that answered, after redirects
 * @param headers by lower-case name
 * @param body as it was before it was packed for the way
 */
public record WebResponse(
    int status, URI url, SortedMap<String, List<String>> headers, byte[] body) {

  public WebResponse {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** The first of that name, in lower case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The body in the charset that it names; in UTF-8 where it names none that is known. */
  public String text() {
    return new String(body, BodyText.charset(header("content-type").orElse("")));
  }
}
