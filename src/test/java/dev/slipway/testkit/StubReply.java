package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A proper answer of a {@link StubServer}. What no server should do is {@link Mischief}. */
public record StubReply(int status, SortedMap<String, String> headers, byte[] body, Duration delay)
    implements StubServer.Reply {

  public static StubReply json(String body) {
    return json(200, body);
  }

  public static StubReply json(int status, String body) {
    return of(status, "application/json", body);
  }

  public static StubReply html(int status, String body) {
    return of(status, "text/html; charset=utf-8", body);
  }

  public static StubReply of(int status, String type, String body) {
    StubReply empty = new StubReply(status, new TreeMap<>(), body.getBytes(UTF_8), Duration.ZERO);
    return empty.with("Content-Type", type);
  }

  public static StubReply redirect(int status, String to) {
    return of(status, "text/plain", "over there").with("Location", to);
  }

  public static StubReply gzip(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StubReply(200, new TreeMap<>(), packed.toByteArray(), Duration.ZERO)
        .with("Content-Type", "application/json")
        .with("Content-Encoding", "gzip");
  }

  public StubReply with(String header, String value) {
    SortedMap<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new StubReply(status, more, body, delay);
  }

  /** The same, but nothing of it before that time has gone. */
  public StubReply after(Duration time) {
    return new StubReply(status, headers, body, time);
  }

  @Override
  public boolean send(Socket socket, StubRequest request) throws IOException, InterruptedException {
    Thread.sleep(delay.toMillis());
    OutputStream out = socket.getOutputStream();
    out.write(head(body.length).getBytes(ISO_8859_1));
    if (!request.method().equals("HEAD")) {
      out.write(body);
    }
    out.flush();
    return true;
  }

  /** Status line and headers, up to the body. */
  String head(long length) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " So\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    return head.append("Content-Length: " + length + "\r\n\r\n").toString();
  }
}
