package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came to a {@link StubServer}.
 *
 * @param query as it came; empty where there was none
 * @param headers by lower-case name
 */
public record StubRequest(
    String method, String path, String query, SortedMap<String, String> headers, String body) {

  private static final int TLS_RECORD = 0x16;

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * The next request of a connection, without method and path where it is no HTTP; empty where the
   * other side has ended it.
   */
  static Optional<StubRequest> read(InputStream in) throws IOException {
    String line = line(in);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    String[] words = line.split(" ");
    if (words.length != 3) {
      return Optional.of(new StubRequest("", "", "", new TreeMap<>(), ""));
    }
    String[] target = words[1].split("\\?", 2);
    SortedMap<String, String> headers = new TreeMap<>();
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String[] pair = header.split(":", 2);
      headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1].strip());
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return Optional.of(
        new StubRequest(
            words[0],
            target[0],
            target.length > 1 ? target[1] : "",
            headers,
            new String(body, UTF_8)));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 && line.length() > 0) {
        throw new EOFException();
      }
      if (next < 0) {
        return "";
      }
      if (next < '\t' || next == TLS_RECORD) {
        return "no HTTP";
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }
}
