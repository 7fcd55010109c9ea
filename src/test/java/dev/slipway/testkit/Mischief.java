package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;

/** What no server should do, and each does once. */
public final class Mischief {

  private static final Duration FOR_EVER = Duration.ofMinutes(5);

  private Mischief() {}

  /** Takes the request and says nothing. */
  public static StubServer.Reply silence() {
    return StubReply.json("{}").after(FOR_EVER);
  }

  /** Breaks off with a TCP reset instead of an answer. */
  public static StubServer.Reply reset() {
    return (socket, request) -> broken(socket);
  }

  /** Closes without a word. */
  public static StubServer.Reply hangUp() {
    return (socket, request) -> false;
  }

  /** Breaks off with a TCP reset in the middle of the body. */
  public static StubServer.Reply resetInside(String begun) {
    return (socket, request) -> {
      write(socket, StubReply.json(begun).head(begun.length() + 100) + begun);
      Thread.sleep(50);
      return broken(socket);
    };
  }

  /** Announces more than comes, and closes. */
  public static StubServer.Reply truncated(String begun) {
    return (socket, request) -> {
      write(socket, StubReply.json(begun).head(begun.length() + 100) + begun);
      return false;
    };
  }

  /** One byte of the body at a time. */
  public static StubServer.Reply drip(Duration pause) {
    return (socket, request) -> {
      write(socket, StubReply.json("").head(100_000));
      while (true) {
        write(socket, " ");
        Thread.sleep(pause.toMillis());
      }
    };
  }

  /** A body without end, as fast as it is taken. */
  public static StubServer.Reply endless() {
    return (socket, request) -> {
      write(socket, "HTTP/1.1 200 So\r\nContent-Type: application/json\r\n\r\n");
      byte[] blanks = new byte[64 * 1024];
      Arrays.fill(blanks, (byte) ' ');
      while (true) {
        socket.getOutputStream().write(blanks);
      }
    };
  }

  /** Headers without end. */
  public static StubServer.Reply endlessHeaders() {
    return (socket, request) -> {
      write(socket, "HTTP/1.1 200 So\r\n");
      while (true) {
        write(socket, "X-More: " + "x".repeat(1000) + "\r\n");
      }
    };
  }

  /** Something that is no HTTP, and the end of it. */
  public static StubServer.Reply garbage(String text) {
    return (socket, request) -> {
      write(socket, text);
      return false;
    };
  }

  private static boolean broken(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
    return false;
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }
}
